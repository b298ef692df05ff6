package bantuek.query.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What became different between two lists, in the order of the lists.
 *
 * @param moved in both, and not as it was
 * @param stayed how many are as they were
 */
public record Difference<T>(List<T> arrived, List<T> left, List<Moved<T>> moved, int stayed) {

    public record Moved<T>(T before, T after) {}

    /**
     * @param key by which a thing is known again
     * @param place what a thing that stayed has not changed
     */
    public static <T, K, P> Difference<T> between(
            List<T> before, List<T> after, Function<T, K> key, Function<T, P> place) {
        Map<K, T> known = new LinkedHashMap<>();
        before.forEach(one -> known.put(key.apply(one), one));
        List<T> arrived = new ArrayList<>();
        List<Moved<T>> moved = new ArrayList<>();
        int stayed = 0;
        for (T one : after) {
            T earlier = known.remove(key.apply(one));
            if (earlier == null) {
                arrived.add(one);
            } else if (place.apply(earlier).equals(place.apply(one))) {
                stayed++;
            } else {
                moved.add(new Moved<>(earlier, one));
            }
        }
        return new Difference<>(arrived, List.copyOf(known.values()), moved, stayed);
    }
}

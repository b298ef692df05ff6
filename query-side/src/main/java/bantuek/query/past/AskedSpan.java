package bantuek.query.past;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which two moments somebody asks for.
 *
 * @param to now, where nothing is said
 */
public record AskedSpan(AskedMoment from, AskedMoment to) {

    public static AskedSpan of(Map<String, String> fields) {
        return new AskedSpan(
                AskedMoment.of(fields, "from-position", "from"),
                AskedMoment.of(fields, "to-position", "to"));
    }

    public static AskedSpan of(
            @Nullable Long fromPosition, String from, @Nullable Long toPosition, String to) {
        return new AskedSpan(
                new AskedMoment(fromPosition, from.strip()),
                new AskedMoment(toPosition, to.strip()));
    }
}

package bantuek.query.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where two lists differ, in order, with the least change. */
final class Sequences {

    /** Of each list, from where to where; the end is no longer part of it. */
    record Difference(int from, int to, int newFrom, int newTo) {

        Difference and(Difference next) {
            return new Difference(from, next.to, newFrom, next.newTo);
        }

        private boolean touches(Difference next) {
            return to == next.from;
        }

        /** How many items are in one list and not in the other. */
        int size() {
            return to - from + newTo - newFrom;
        }

        Difference shifted(int by) {
            return new Difference(from + by, to + by, newFrom + by, newTo + by);
        }
    }

    private Sequences() {}

    static <T> List<Difference> between(List<T> before, List<T> after) {
        Map<T, Integer> numbers = new HashMap<>();
        List<Integer> old = numbered(before, numbers);
        List<Change> changes =
                new MyersDiffWithLinearSpace<Integer>()
                        .computeDiff(old, numbered(after, numbers), null);
        List<Difference> differences = new ArrayList<>();
        changes.stream()
                .map(change ->
                        new Difference(
                                change.startOriginal,
                                change.endOriginal,
                                change.startRevised,
                                change.endRevised))
                .sorted(
                        Comparator.comparingInt(Difference::from)
                                .thenComparingInt(Difference::newFrom))
                .forEach(next -> {
                    if (!differences.isEmpty() && differences.getLast().touches(next)) {
                        differences.add(differences.removeLast().and(next));
                    } else {
                        differences.add(next);
                    }
                });
        return differences;
    }

    /** Numbers are compared faster than words, and as often as it takes. */
    private static <T> List<Integer> numbered(List<T> list, Map<T, Integer> numbers) {
        List<Integer> numbered = new ArrayList<>(list.size());
        for (T item : list) {
            Integer number = numbers.get(item);
            if (number == null) {
                number = numbers.size();
                numbers.put(item, number);
            }
            numbered.add(number);
        }
        return numbered;
    }
}

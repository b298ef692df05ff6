package bantuek.standalone.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What does not hold: counted in full, told up to a number that people can read. */
final class Findings {

    static final int TOLD_EACH = 50;

    private final Map<Rule, List<String>> told = new EnumMap<>(Rule.class);
    private final Map<Rule, Long> counted = new EnumMap<>(Rule.class);

    Findings() {
        for (Rule rule : Rule.values()) {
            told.put(rule, new ArrayList<>());
        }
    }

    /** The words are keys and names of columns, never what a memo says. */
    void add(Rule rule, String what) {
        counted.merge(rule, 1L, Long::sum);
        List<String> examples = told(rule);
        if (examples.size() < TOLD_EACH) {
            examples.add(what);
        }
    }

    List<String> told(Rule rule) {
        return Objects.requireNonNull(told.get(rule));
    }

    long count(Rule rule) {
        return counted.getOrDefault(rule, 0L);
    }

    long count() {
        return counted.values().stream().mapToLong(Long::longValue).sum();
    }
}

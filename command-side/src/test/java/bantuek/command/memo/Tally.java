package bantuek.command.memo;

import bantuek.command.platform.MemoryLog.Appended;
import bantuek.events.Capacity;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.StepPassedOver;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often what came about in a walk. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** In which capacities, and what is special about it. */
    void signature(Appended by) {
        List<Capacity> capacity = by.provenance().capacity();
        capacity.forEach(one -> count("capacity " + one.basis()));
        count("capacities in one signature: " + capacity.size());
        switch (by.event()) {
            case OpinionRecorded e -> {
                count("opinion for steps: " + (1 + e.also().size()));
                e.flags().forEach(flag -> count("opinion " + flag));
            }
            case DecisionRecorded e -> e.flags().forEach(flag -> count("decision " + flag));
            case StepPassedOver e -> count("passed by the drafter: " + e.reason());
            case MemoReturned e ->
                    count("returned to " + (e.target() == null ? "the drafter" : "a step"));
            case MemoRecalled e -> count("recalled " + (e.step() == null ? "memo" : "answer"));
            case Object _ -> {}
        }
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    void add(Tally other) {
        other.counts.forEach((what, count) -> counts.merge(what, count, Integer::sum));
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((what, count) -> lines.append("%9d  %s%n".formatted(count, what)));
        return lines.toString();
    }
}

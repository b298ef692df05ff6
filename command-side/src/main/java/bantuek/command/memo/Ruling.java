package bantuek.command.memo;

import bantuek.events.Capacity;
import bantuek.events.memo.MemoEvent;
import java.util.List;

/** What a command leads to, and the capacity in which it was done. */
record Ruling(List<MemoEvent> events, List<Capacity> capacity) {

    static Ruling of(MemoEvent event, Capacity capacity) {
        return new Ruling(List.of(event), List.of(capacity));
    }

    static Ruling of(MemoEvent event) {
        return new Ruling(List.of(event), List.of());
    }

    /** Nothing changes, and nothing is wrong. */
    static Ruling nothing() {
        return new Ruling(List.of(), List.of());
    }
}

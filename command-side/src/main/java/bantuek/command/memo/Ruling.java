package bantuek.command.memo;

import bantuek.events.Capacity;
import bantuek.events.memo.Flag;
import bantuek.events.memo.MemoEvent;
import java.util.List;
import java.util.UUID;

/**
 * What a command leads to, and the capacity in which it was done.
 *
 * @param beside what happens to other memos by the same act
 */
record Ruling(
        List<MemoEvent> events, List<Capacity> capacity, List<Beside> beside, List<Flag> warnings) {

    record Beside(UUID memo, MemoEvent event) {}

    static Ruling of(MemoEvent event, List<Capacity> capacity) {
        return of(List.of(event), capacity);
    }

    static Ruling of(List<MemoEvent> events, List<Capacity> capacity) {
        return new Ruling(events, capacity, List.of(), List.of());
    }

    /** Done as oneself, which needs no post. */
    static Ruling of(MemoEvent event) {
        return of(event, List.of());
    }

    /** Nothing changes, and nothing is wrong. */
    static Ruling nothing() {
        return of(List.of(), List.of());
    }

    Ruling with(List<Beside> more, List<Flag> flags) {
        return new Ruling(events, capacity, more, flags);
    }
}

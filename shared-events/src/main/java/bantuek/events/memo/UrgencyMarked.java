package bantuek.events.memo;

import bantuek.events.Check;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * กำหนดชั้นความเร็ว: how urgent a memo is from now on, by its drafter or by whose turn it is. A
 * mark on it, and no part of what is signed.
 *
 * @param due ด่วนภายในวันที่: the last day on which it is of use that it is decided
 */
public record UrgencyMarked(UUID memo, Urgency urgency, @Nullable LocalDate due)
        implements MemoEvent {

    public UrgencyMarked {
        Check.present(memo, "memo");
        Check.present(urgency, "urgency");
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/**
 * ไม่มีผู้ลงนาม: the memo came to a step at which nobody could sign at that moment. It stays there.
 */
public record StepBlocked(UUID memo, int step) implements MemoEvent {

    public StepBlocked {
        Check.present(memo, "memo");
        Check.atLeast(0, step, "step");
    }
}

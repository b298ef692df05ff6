package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** เปิดอ่าน: somebody whose turn it was has looked at it. */
public record MemoOpened(UUID memo, int step) implements MemoEvent {

    public MemoOpened {
        Check.present(memo, "memo");
        Check.atLeast(0, step, "step");
    }
}

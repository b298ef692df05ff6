package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** ทำลาย: ordered by the executive. */
public record MemoDisposed(UUID memo) implements MemoEvent {

    public MemoDisposed {
        Check.present(memo, "memo");
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** เผยแพร่ */
public record MemoPublished(UUID memo) implements MemoEvent {

    public MemoPublished {
        Check.present(memo, "memo");
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** เสนอทำลาย: the registry put it on the list. */
public record DisposalProposed(UUID memo) implements MemoEvent {

    public DisposalProposed {
        Check.present(memo, "memo");
    }
}

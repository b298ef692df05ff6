package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** เห็นชอบให้ทำลาย: by the committee. */
public record DisposalApproved(UUID memo) implements MemoEvent {

    public DisposalApproved {
        Check.present(memo, "memo");
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** นำรายงานออก: the memo carries no report any more. */
public record ReportRemoved(UUID memo) implements MemoEvent {

    public ReportRemoved {
        Check.present(memo, "memo");
    }
}

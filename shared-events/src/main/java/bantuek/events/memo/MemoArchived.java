package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** เก็บ: from here on its years of keeping run, counted from the end of this calendar year. */
public record MemoArchived(UUID memo, RetentionClass retention, int year) implements MemoEvent {

    public MemoArchived {
        Check.present(memo, "memo");
        Check.present(retention, "retention");
        Check.atLeast(1, year, "year");
    }
}

package bantuek.query.memo;

import bantuek.events.memo.MemoText;
import bantuek.events.report.Report;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A memo that is with its drafter, as it is there to be changed. */
public record OwnDraft(
        UUID memo, UUID unit, MemoText text, @Nullable Report report, long version) {}

package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Fingerprint;
import bantuek.events.report.Revision;
import java.util.UUID;

/**
 * แก้ไขรายงาน: the report in the memo begins, or says something else.
 *
 * @param fingerprint of the report as it is from here on
 */
public record ReportRevised(UUID memo, Revision revision, String fingerprint) implements MemoEvent {

    public ReportRevised {
        Check.present(memo, "memo");
        Check.present(revision, "revision");
        Check.matches(Fingerprint.FORM, fingerprint, "fingerprint");
    }
}

package bantuek.query.reportdesk;

import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a report, to be changed.
 *
 * @param number which it is, from 1; 0 for a new one
 * @param after the row that a new one comes behind
 * @param evidence that the row has
 */
public record RowPage(
        UUID memo,
        long version,
        String requestKey,
        UUID row,
        int number,
        @Nullable UUID after,
        List<Column> columns,
        List<Evidence> evidence,
        RowFields fields,
        @Nullable String problem) {

    /** Those that come without a file. */
    public static final List<EvidenceKind> EVIDENCE_KINDS =
            List.of(
                    EvidenceKind.LINK,
                    EvidenceKind.ORDER,
                    EvidenceKind.ANNOUNCEMENT,
                    EvidenceKind.BOARD);

    public String path() {
        return "/memos/" + memo + "/report";
    }

    public boolean isNew() {
        return number == 0;
    }

    public List<RowKind> kinds() {
        return List.of(RowKind.values());
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }

    public List<EvidenceKind> evidenceKinds() {
        return EVIDENCE_KINDS;
    }

    public String text(Column column) {
        return fields.cells().getOrDefault(column.key(), "");
    }

    public boolean isCarried(Column column) {
        return fields.carried().contains(column.key());
    }
}

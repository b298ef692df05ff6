package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.Limits;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a report was changed, and no more than that.
 *
 * @param head the new one, if it is another
 * @param put rows that are new, or say something else
 * @param order all rows that there are now, if some came, went or moved
 */
public record Revision(
        @Nullable ReportHead head,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Row> put,
        @Nullable List<UUID> order) {

    public Revision {
        put = Check.optionalList(put, "put", Limits.REPORT_ROWS);
        if (order != null) {
            order = Check.list(order, "order", 0, Limits.REPORT_ROWS);
            Check.unique(order, "order");
        }
    }

    /** Those that the evidence in its rows refers to. */
    public Set<StoredFile> files() {
        return Report.files(put);
    }

    public boolean changesNothing() {
        return head == null && put.isEmpty() && order == null;
    }
}

package bantuek.query.reportdesk;

import bantuek.events.report.ReportKind;
import bantuek.query.form.ColumnFields;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands above and below a report's rows, and its columns. */
public record HeadPage(
        UUID memo, long version, String requestKey, HeadFields fields, @Nullable String problem) {

    public String path() {
        return "/memos/" + memo + "/report";
    }

    public List<ReportKind> kinds() {
        return List.of(ReportKind.values());
    }

    public List<ColumnFields> columns() {
        return ColumnFields.withSpare(fields.columns());
    }
}

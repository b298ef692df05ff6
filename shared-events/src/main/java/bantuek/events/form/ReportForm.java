package bantuek.events.form;

import bantuek.events.Check;
import bantuek.events.InvalidValue;
import bantuek.events.Limits;
import bantuek.events.report.Column;
import bantuek.events.report.ReportKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * แบบรายงาน: how an organisation prints one kind of report in some years.
 *
 * @param name by which people choose it
 * @param fromYear ปีงบประมาณ, of the Buddhist era, from which it is in use
 * @param untilYear the last one; none while it is in use
 * @param title of the reports, with {ปี} where the year stands
 * @param columns with their headings, their order and what they mean
 */
public record ReportForm(
        String name,
        ReportKind kind,
        int fromYear,
        @Nullable Integer untilYear,
        String title,
        List<Column> columns) {

    public ReportForm {
        Check.text(name, "name", Limits.NAME_CHARACTERS);
        Check.present(kind, "kind");
        Check.between(Limits.FIRST_YEAR, Limits.LAST_YEAR, fromYear, "fromYear");
        if (untilYear != null) {
            Check.between(Limits.FIRST_YEAR, Limits.LAST_YEAR, untilYear, "untilYear");
            if (untilYear < fromYear) {
                throw new InvalidValue("value.ends-before-it-begins", "untilYear", Map.of());
            }
        }
        Check.text(title, "title", Limits.SUBJECT_CHARACTERS);
        columns = Check.list(columns, "columns", 1, Limits.REPORT_COLUMNS);
        Check.unique(columns.stream().map(Column::key).toList(), "columns");
    }

    public boolean isFor(int year) {
        return year >= fromYear && (untilYear == null || year <= untilYear);
    }
}

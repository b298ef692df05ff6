package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report says above and below its rows, and how its rows are laid out.
 *
 * @param fiscalYear ปีงบประมาณ, of the Buddhist era, whose work is reported
 * @param assessmentYear ปีของการประเมิน ITA: often the next one
 * @param round รอบ ๖ or ๑๒ เดือน, of a follow-up
 * @param opening what stands above the table
 * @param closing what stands below it
 */
public record ReportHead(
        ReportKind kind,
        int fiscalYear,
        @Nullable Integer assessmentYear,
        @Nullable Integer round,
        String title,
        List<Column> columns,
        List<Line> opening,
        List<Line> closing) {

    public ReportHead {
        Check.present(kind, "kind");
        Check.between(Limits.FIRST_YEAR, Limits.LAST_YEAR, fiscalYear, "fiscalYear");
        if (assessmentYear != null) {
            Check.between(Limits.FIRST_YEAR, Limits.LAST_YEAR, assessmentYear, "assessmentYear");
        }
        if (round != null) {
            Check.between(1, 12, round, "round");
        }
        Check.text(title, "title", Limits.SUBJECT_CHARACTERS);
        columns = Check.list(columns, "columns", 1, Limits.REPORT_COLUMNS);
        opening = Check.list(opening, "opening", 0, Limits.CELL_LINES);
        closing = Check.list(closing, "closing", 0, Limits.CELL_LINES);
        Check.unique(columns.stream().map(Column::key).toList(), "columns");
    }

    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        columns.forEach(column -> keys.add(column.key()));
        return keys;
    }
}

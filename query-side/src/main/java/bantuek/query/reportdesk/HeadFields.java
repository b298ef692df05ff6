package bantuek.query.reportdesk;

import bantuek.events.report.Cell;
import bantuek.events.report.Line;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.query.form.ColumnFields;
import bantuek.thai.ThaiDigits;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What stands around a report's rows, as it stands in the fields of its form. */
public record HeadFields(
        String title,
        String kind,
        String fiscalYear,
        String assessmentYear,
        String round,
        String opening,
        String closing,
        List<ColumnFields> columns) {

    static HeadFields of(ReportHead head) {
        return new HeadFields(
                head.title(),
                head.kind().name(),
                String.valueOf(head.fiscalYear()),
                Objects.toString(head.assessmentYear(), ""),
                Objects.toString(head.round(), ""),
                text(head.opening()),
                text(head.closing()),
                head.columns().stream().map(ColumnFields::of).toList());
    }

    static HeadFields read(MultiValueMap<String, String> typed) {
        return new HeadFields(
                first(typed, "title"),
                first(typed, "kind"),
                first(typed, "fiscalYear"),
                first(typed, "assessmentYear"),
                first(typed, "round"),
                first(typed, "opening"),
                first(typed, "closing"),
                ColumnFields.read(typed));
    }

    /**
     * Throws InvalidValue where there can be no such report. What stood in a column that is gone
     * goes with it.
     */
    Report in(Report report) {
        ReportHead head =
                new ReportHead(
                        reportKind(report.head().kind()),
                        Objects.requireNonNullElse(number(fiscalYear), 0),
                        number(assessmentYear),
                        number(round),
                        title,
                        columns.stream().map(ColumnFields::column).toList(),
                        CellWords.lines(opening.lines().toList()),
                        CellWords.lines(closing.lines().toList()));
        Set<String> keys = columns.stream().map(ColumnFields::key).collect(Collectors.toSet());
        return new Report(head, report.rows().stream().map(row -> within(row, keys)).toList());
    }

    private static Row within(Row row, Set<String> keys) {
        SortedMap<String, Cell> cells = new TreeMap<>(row.cells());
        cells.keySet().retainAll(keys);
        return new Row(
                row.id(), row.kind(), cells, row.progress(), row.responsible(), row.evidence());
    }

    private ReportKind reportKind(ReportKind otherwise) {
        return Stream.of(ReportKind.values())
                .filter(one -> one.name().equals(kind))
                .findAny()
                .orElse(otherwise);
    }

    private static @Nullable Integer number(String typed) {
        String digits = ThaiDigits.arabic(typed);
        return digits.matches("[0-9]{1,6}") ? Integer.valueOf(digits) : null;
    }

    private static String text(List<Line> lines) {
        return lines.stream()
                .map(line -> (line.marker() + " " + line.text()).strip())
                .collect(Collectors.joining("\n"));
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").replace("\r\n", "\n").strip();
    }
}

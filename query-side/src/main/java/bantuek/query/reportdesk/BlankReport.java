package bantuek.query.reportdesk;

import bantuek.events.form.ReportForm;
import bantuek.events.report.Cell;
import bantuek.events.report.Field;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.query.form.FormTitle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A report that is begun with a form: empty, but for the issues of its year. */
final class BlankReport {

    private BlankReport() {}

    static Report of(ReportForm form, int year, List<String> issues) {
        ReportHead head =
                new ReportHead(
                        form.kind(),
                        year,
                        null,
                        null,
                        FormTitle.in(form.title(), year),
                        form.columns(),
                        List.of(),
                        List.of());
        String lead =
                form.columns().stream()
                        .filter(column -> column.field() == Field.MEASURE)
                        .findFirst()
                        .orElse(form.columns().getFirst())
                        .key();
        return new Report(head, issues.stream().map(issue -> issue(lead, issue)).toList());
    }

    private static Row issue(String lead, String title) {
        return new Row(
                UUID.randomUUID(),
                RowKind.ISSUE,
                new TreeMap<>(Map.of(lead, Cell.of(title))),
                null,
                null,
                List.of());
    }
}

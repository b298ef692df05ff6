package bantuek.query.town;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reports for the tests of what is shown of them. */
public final class SomeReports {

    private SomeReports() {}

    /** With a measure for each result. */
    public static Report report(String title, String... results) {
        return new Report(
                new ReportHead(
                        ReportKind.RESULT,
                        2569,
                        2570,
                        null,
                        title,
                        List.of(
                                new Column("measure", Field.MEASURE, "มาตรการ", null),
                                new Column("result", Field.RESULT, "ผล", null)),
                        List.of(),
                        List.of()),
                IntStream.range(0, results.length)
                        .mapToObj(i -> measure(i + 1, results[i]))
                        .toList());
    }

    /** Of a year that is over for good, with its first measure done and its second to come. */
    public static Report of2568(Report report) {
        ReportHead head = report.head();
        return new Report(
                new ReportHead(
                        head.kind(),
                        2568,
                        2569,
                        null,
                        head.title(),
                        head.columns(),
                        head.opening(),
                        head.closing()),
                List.of(
                        with(report.rows().getFirst(), Progress.of(Status.DONE)),
                        with(
                                report.rows().getLast(),
                                new Progress(
                                        Status.ONGOING,
                                        null,
                                        LocalDate.of(2025, 8, 1),
                                        "สิงหาคม ๒๕๖๘"))));
    }

    private static Row with(Row row, Progress progress) {
        return new Row(row.id(), row.kind(), row.cells(), progress, null, List.of());
    }

    private static Row measure(int number, String result) {
        return new Row(
                new UUID(5, number),
                RowKind.MEASURE,
                new TreeMap<>(
                        Map.of(
                                "measure", Cell.of("มาตรการที่ " + number),
                                "result", Cell.of(result))),
                null,
                null,
                List.of());
    }
}

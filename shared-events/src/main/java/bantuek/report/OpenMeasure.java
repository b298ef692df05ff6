package bantuek.report;

import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.events.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure that is still to be carried out.
 *
 * @param name its first line
 * @param status none where nothing is said of it
 * @param expected the first day that is meant
 * @param expectedText that day as it was written
 */
public record OpenMeasure(
        UUID row,
        String name,
        @Nullable Status status,
        @Nullable LocalDate expected,
        @Nullable String expectedText) {

    /** In the order of the report. What was cancelled is not awaited any more. */
    public static List<OpenMeasure> of(Report report) {
        List<OpenMeasure> open = new ArrayList<>();
        for (List<Row> measure : Tally.measures(report.rows())) {
            Status status = Tally.statusOf(measure);
            if (status == null || status == Status.NOT_STARTED || status == Status.ONGOING) {
                open.add(of(report, measure, status));
            }
        }
        return open;
    }

    private static OpenMeasure of(Report report, List<Row> measure, @Nullable Status status) {
        Progress latest = latest(measure);
        return new OpenMeasure(
                measure.getFirst().id(),
                name(report, measure.getFirst()),
                status,
                latest == null ? null : latest.expected(),
                latest == null ? null : latest.expectedText());
    }

    /** It is done when the last of its steps is. */
    private static @Nullable Progress latest(List<Row> measure) {
        return measure.stream()
                .map(Row::progress)
                .filter(Objects::nonNull)
                .filter(progress -> !Tally.isDone(progress.status()))
                .filter(progress -> progress.expected() != null || progress.expectedText() != null)
                .max(
                        Comparator.comparing(
                                Progress::expected,
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }

    private static String name(Report report, Row row) {
        Stream<Column> columns =
                report.head().columns().stream()
                        .sorted(Comparator.comparing(column -> column.field() != Field.MEASURE));
        return columns.map(column -> row.cell(column.key()))
                .filter(Objects::nonNull)
                .flatMap(cell -> cell.lines().stream())
                .map(Line::text)
                .findFirst()
                .orElse("");
    }

    /** The day that was meant has come and gone. */
    public boolean overdue(LocalDate today) {
        return expected != null && expected.isBefore(today);
    }
}

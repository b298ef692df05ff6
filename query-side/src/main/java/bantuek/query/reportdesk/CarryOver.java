package bantuek.query.reportdesk;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import bantuek.thai.Frequency;
import bantuek.thai.ThaiDigits;
import bantuek.thai.Timeframe;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * ยกมาจากปีก่อน: what was planned goes into the next year, what came of it stays behind. A period
 * with a year of its own was last year's.
 */
final class CarryOver {

    private static final Set<Field> LEFT_BEHIND =
            EnumSet.of(Field.STATUS, Field.RESULT, Field.OUTCOME, Field.SUGGESTION, Field.REMARK);

    private static final Set<Status> FINISHED =
            EnumSet.of(Status.DONE, Status.DONE_EARLIER, Status.CANCELLED);

    private final Report last;
    private final int year;
    private final Supplier<UUID> ids;

    private CarryOver(Report last, int year, Supplier<UUID> ids) {
        this.last = last;
        this.year = year;
        this.ids = ids;
    }

    /**
     * @param openOnly whether what is finished stays behind as well
     */
    static Report of(Report last, int year, boolean openOnly, Supplier<UUID> ids) {
        CarryOver over = new CarryOver(last, year, ids);
        List<Row> rows = openOnly ? over.open() : last.rows();
        return new Report(over.head(), rows.stream().map(over::row).toList());
    }

    private ReportHead head() {
        ReportHead head = last.head();
        Integer assessed = head.assessmentYear();
        return new ReportHead(
                head.kind(),
                year,
                assessed == null ? null : assessed + year - head.fiscalYear(),
                null,
                ofThisYear(head.title()),
                head.columns(),
                lines(head.opening()),
                List.of());
    }

    private List<Line> lines(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(line.level(), line.marker(), ofThisYear(line.text())))
                .toList();
    }

    private String ofThisYear(String text) {
        int before = last.head().fiscalYear();
        return text.replace(ThaiDigits.of(before), ThaiDigits.of(year))
                .replace(String.valueOf(before), String.valueOf(year));
    }

    /** A measure with a step that is open is open, and an issue with such a measure is kept. */
    private List<Row> open() {
        List<Row> open = new ArrayList<>();
        List<Row> rows = last.rows();
        for (int place = 0; place < rows.size(); place++) {
            RowKind kind = rows.get(place).kind();
            if (below(place).stream().anyMatch(CarryOver::isOpen)
                    || (kind != RowKind.ISSUE && below(place).isEmpty() && isOpen(rows.get(place)))
                    || (kind == RowKind.MEASURE && saysOpen(rows.get(place)))) {
                open.add(rows.get(place));
            }
        }
        return open;
    }

    /** The measures of an issue, or the steps of a measure. */
    private List<Row> below(int place) {
        List<Row> rows = last.rows();
        RowKind kind = rows.get(place).kind();
        return rows.subList(place + 1, rows.size()).stream()
                .takeWhile(row -> row.kind().compareTo(kind) > 0)
                .toList();
    }

    private static boolean isOpen(Row row) {
        Progress progress = row.progress();
        return progress == null || !FINISHED.contains(progress.status());
    }

    private static boolean saysOpen(Row row) {
        return row.progress() != null && isOpen(row);
    }

    private Row row(Row row) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        row.cells()
                .forEach((key, cell) -> {
                    if (isCarried(Objects.requireNonNull(column(key)), cell)) {
                        cells.put(key, cell);
                    }
                });
        return new Row(ids.get(), row.kind(), cells, null, row.responsible(), List.of());
    }

    private @Nullable Column column(String key) {
        return last.head().columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static boolean isCarried(Column column, Cell cell) {
        if (column.field() == null || cell.filling() != Cell.Filling.TEXT) {
            return column.field() == null || !LEFT_BEHIND.contains(column.field());
        }
        return column.field() == Field.TIMEFRAME
                ? isOfAnyYear(cell.text())
                : !LEFT_BEHIND.contains(column.field());
    }

    /** ไตรมาสที่ ๑ and ทุกเดือน hold for any year, ม.ค. ๒๕๖๘ for one. */
    private static boolean isOfAnyYear(String timeframe) {
        return Frequency.read(timeframe).isUnderstood()
                || !Timeframe.read(timeframe).isUnderstood();
    }
}

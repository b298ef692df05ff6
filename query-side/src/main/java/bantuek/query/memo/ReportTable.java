package bantuek.query.memo;

import bantuek.events.report.Cell;
import bantuek.events.report.Cell.Filling;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.query.platform.Words;
import bantuek.thai.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report in a memo, as its organisation prints it: a Thai document whatever the reader's
 * language.
 */
public record ReportTable(
        String title,
        List<String> opening,
        List<Group> groups,
        List<String> headings,
        List<Entry> entries,
        List<String> closing) {

    private static final Words THAI = Words.THAI;

    /** A heading over several columns, or an empty place beside one. */
    public record Group(String heading, int span) {}

    /**
     * @param issue what stands across the whole table, if this is an issue's row
     */
    public record Entry(@Nullable List<Item> issue, boolean step, List<Slot> slots) {}

    /**
     * One cell.
     *
     * @param heading its column's, for where the columns can't stand side by side
     * @param rows how far it reaches down; 0 where the one above reaches down to here
     */
    public record Slot(
            String heading,
            int rows,
            List<Item> items,
            String status,
            List<EvidenceLine> evidence) {

        public boolean carried() {
            return rows == 0;
        }

        public boolean blank() {
            return items.isEmpty() && status.isEmpty() && evidence.isEmpty();
        }
    }

    public record Item(int level, String words) {}

    /** What can be followed has an address. */
    public record EvidenceLine(String words, @Nullable String href) {}

    public static @Nullable ReportTable of(@Nullable Report report) {
        if (report == null) {
            return null;
        }
        List<Column> columns = report.head().columns();
        return new ReportTable(
                ThaiText.unbroken(report.head().title()),
                lines(report.head().opening()),
                groups(columns),
                columns.stream().map(Column::heading).toList(),
                IntStream.range(0, report.rows().size())
                        .mapToObj(place -> entry(report, place))
                        .toList(),
                lines(report.head().closing()));
    }

    /** None where no column has one. */
    private static List<Group> groups(List<Column> columns) {
        List<Group> groups = new ArrayList<>();
        if (columns.stream().allMatch(column -> column.group() == null)) {
            return groups;
        }
        for (Column column : columns) {
            String heading = Objects.requireNonNullElse(column.group(), "");
            boolean same = !groups.isEmpty() && groups.getLast().heading().equals(heading);
            int span = same ? groups.removeLast().span() + 1 : 1;
            groups.add(new Group(heading, span));
        }
        return groups;
    }

    private static Entry entry(Report report, int place) {
        Row row = report.rows().get(place);
        List<Column> columns = report.head().columns();
        if (standsAcross(row)) {
            return new Entry(items(row.cells().values().iterator().next()), false, List.of());
        }
        String last = placeOfResults(columns);
        return new Entry(
                null,
                row.kind() == RowKind.STEP,
                columns.stream()
                        .map(column -> slot(report, place, column, column.key().equals(last)))
                        .toList());
    }

    private static boolean standsAcross(Row row) {
        return row.kind() == RowKind.ISSUE && row.cells().size() == 1;
    }

    /** How far something has come, and what shows it, stands beside what was done. */
    private static String placeOfResults(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.field() == Field.RESULT)
                .findFirst()
                .orElse(columns.getLast())
                .key();
    }

    private static Slot slot(Report report, int place, Column column, boolean ofResults) {
        Row row = report.rows().get(place);
        return new Slot(
                column.heading(),
                reach(report.rows(), place, column.key()),
                items(told(report.rows(), place, column.key())),
                ofResults ? status(row.progress()) : "",
                ofResults
                        ? row.evidence().stream().map(ReportTable::evidence).toList()
                        : List.of());
    }

    /** Nothing is carried past what stands across the table. */
    private static int reach(List<Row> rows, int place, String key) {
        boolean hasOneAbove = place > 0 && !standsAcross(rows.get(place - 1));
        if (hasOneAbove && isCarried(rows.get(place), key)) {
            return 0;
        }
        return 1
                + (int)
                        rows.stream()
                                .skip(place + 1L)
                                .takeWhile(below -> !standsAcross(below) && isCarried(below, key))
                                .count();
    }

    /** What is carried down says what the cell above says. */
    private static @Nullable Cell told(List<Row> rows, int place, String key) {
        int from = place;
        while (reach(rows, from, key) == 0) {
            from--;
        }
        return rows.get(from).cell(key);
    }

    private static boolean isCarried(Row row, String key) {
        Cell cell = row.cell(key);
        return cell != null && cell.filling() == Filling.CARRIED;
    }

    private static List<Item> items(@Nullable Cell cell) {
        return cell == null
                ? List.of()
                : cell.lines().stream().map(line -> new Item(line.level(), words(line))).toList();
    }

    private static List<String> lines(List<Line> lines) {
        return lines.stream().map(ReportTable::words).toList();
    }

    private static String words(Line line) {
        return ThaiText.unbroken((line.marker() + " " + line.text()).strip());
    }

    private static String status(@Nullable Progress progress) {
        if (progress == null) {
            return "";
        }
        return Stream.of(
                        THAI.of("status." + progress.status()),
                        progress.cause(),
                        progress.expectedText() == null
                                ? null
                                : THAI.of("report.expected", progress.expectedText()))
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " · " + other)
                .orElseThrow();
    }

    private static EvidenceLine evidence(Evidence evidence) {
        return new EvidenceLine(evidence.text(), evidence.url());
    }
}

package bantuek.query.memo;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.StoredFile;
import bantuek.query.platform.Words;
import bantuek.thai.ThaiText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
        List<String> closing,
        List<Album> albums) {

    private static final Words THAI = Words.THAI;
    private static final UUID NO_MEMO = new UUID(0, 0);

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

    /**
     * What can be followed has an address.
     *
     * @param about what a file is and how large; empty for what is no file
     */
    public record EvidenceLine(String words, @Nullable String href, String about) {

        public boolean outside() {
            return href != null && href.startsWith("http");
        }
    }

    /** ภาพกิจกรรม: the photos of one row. */
    public record Album(String id, String title, List<Picture> pictures) {}

    public record Picture(String href, String caption) {}

    /** One that no memo carries, and so one without files. */
    public static @Nullable ReportTable ofNoMemo(Report report) {
        return of(NO_MEMO, report);
    }

    public static @Nullable ReportTable of(UUID memo, @Nullable Report report) {
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
                        .mapToObj(place -> entry(memo, report, place))
                        .toList(),
                lines(report.head().closing()),
                report.rows().stream()
                        .filter(row -> row.evidence().stream().anyMatch(ReportTable::isPhoto))
                        .map(row -> album(memo, report, row))
                        .toList());
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

    private static boolean isPhoto(Evidence evidence) {
        return evidence.kind() == EvidenceKind.PHOTO && evidence.file() != null;
    }

    private static Album album(UUID memo, Report report, Row row) {
        return new Album(
                albumOf(row),
                title(report, row),
                row.evidence().stream()
                        .filter(ReportTable::isPhoto)
                        .map(photo ->
                                new Picture(
                                        Attached.path(memo, Objects.requireNonNull(photo.file())),
                                        ThaiText.unbroken(photo.text())))
                        .toList());
    }

    private static String albumOf(Row row) {
        return "photos-" + row.id();
    }

    /** What a row is about, in the words that it begins with. */
    static String title(Report report, Row row) {
        return report.head().columns().stream()
                .sorted(Comparator.comparing(column -> column.field() != Field.MEASURE))
                .map(column -> row.cell(column.key()))
                .filter(Objects::nonNull)
                .flatMap(cell -> cell.lines().stream())
                .map(ReportTable::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Entry entry(UUID memo, Report report, int place) {
        Row row = report.rows().get(place);
        List<Column> columns = report.head().columns();
        if (row.standsAcross()) {
            return new Entry(items(row.cells().values().iterator().next()), false, List.of());
        }
        String last = placeOfResults(columns);
        return new Entry(
                null,
                row.kind() == RowKind.STEP,
                columns.stream()
                        .map(column -> slot(memo, report, place, column, column.key().equals(last)))
                        .toList());
    }

    /** How far something has come, and what shows it, stands beside what was done. */
    private static String placeOfResults(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.field() == Field.RESULT)
                .findFirst()
                .orElse(columns.getLast())
                .key();
    }

    private static Slot slot(
            UUID memo, Report report, int place, Column column, boolean ofResults) {
        Row row = report.rows().get(place);
        return new Slot(
                column.heading(),
                report.reach(place, column.key()),
                items(report.told(place, column.key())),
                ofResults ? status(row.progress()) : "",
                ofResults ? evidence(memo, row) : List.of());
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

    /** Photos stand together below the table; here is how many there are. */
    private static List<EvidenceLine> evidence(UUID memo, Row row) {
        List<EvidenceLine> lines = new ArrayList<>();
        for (Evidence evidence : row.evidence()) {
            if (!isPhoto(evidence)) {
                lines.add(evidence(memo, evidence));
            }
        }
        long photos = row.evidence().stream().filter(ReportTable::isPhoto).count();
        if (photos > 0) {
            lines.add(
                    new EvidenceLine(
                            THAI.of("report.photos", THAI.number(photos)), "#" + albumOf(row), ""));
        }
        return lines;
    }

    private static EvidenceLine evidence(UUID memo, Evidence evidence) {
        StoredFile file = evidence.file();
        return file == null
                ? new EvidenceLine(evidence.text(), evidence.url(), "")
                : new EvidenceLine(
                        evidence.text(),
                        Attached.path(memo, file),
                        Attached.kindAndSize(file, THAI));
    }
}

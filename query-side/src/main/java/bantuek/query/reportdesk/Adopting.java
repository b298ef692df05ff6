package bantuek.query.reportdesk;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.Responsible;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.query.intake.Cell.Standing;
import bantuek.query.intake.Table;
import bantuek.query.reportdesk.Adoption.ColumnPlan;
import bantuek.thai.Context;
import bantuek.thai.FiscalYear;
import bantuek.thai.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a report of tables from outside, as somebody has said that they are meant. */
final class Adopting {

    private static final Pattern ISSUE = Pattern.compile("^\\s*(?:ประเด็น|ด้าน|หมวด|ส่วนที่).*");

    /** What a measure is known by, if not by a column of its own. */
    private static final List<Field> LEADING =
            List.of(Field.MEASURE, Field.REFERENCE, Field.FINDING, Field.METHOD);

    private final Adoption adoption;
    private final UnitWords units;
    private final Supplier<UUID> ids;
    private final List<Column> columns;
    private final int lead;
    private final List<Row> rows = new ArrayList<>();
    private final Remarks remarks;
    private RowKind above = RowKind.ISSUE;

    private Adopting(Adoption adoption, UnitWords units, Supplier<UUID> ids) {
        this.adoption = adoption;
        this.units = units;
        this.ids = ids;
        this.columns = columns(adoption.columns());
        this.remarks =
                new Remarks(units, Context.of(new FiscalYear(adoption.fiscalYear())), columns);
        this.lead = lead(adoption.columns());
    }

    /** Throws InvalidValue where it is more than a report can hold. */
    static Adopted adopt(
            List<Table> tables, Adoption adoption, UnitWords units, Supplier<UUID> ids) {
        return new Adopting(adoption, units, ids).adopt(tables);
    }

    private Adopted adopt(List<Table> tables) {
        Table first = tables.get(adoption.tables().getFirst()).withHead(adoption.headRows());
        List<String> opening = new ArrayList<>();
        for (String line : first.above()) {
            if (ISSUE.matcher(line).matches()) {
                issue(List.of(line));
            } else if (!adoption.title().contains(line.strip())) {
                opening.add(line);
            }
        }
        first.body().forEach(this::row);
        for (int number : adoption.tables().subList(1, adoption.tables().size())) {
            Table next = tables.get(number);
            if (!next.above().isEmpty()) {
                issue(next.above());
            }
            Alike.rowsOf(next, first).forEach(this::row);
        }
        ReportHead head =
                new ReportHead(
                        adoption.kind(),
                        adoption.fiscalYear(),
                        adoption.assessmentYear(),
                        adoption.round(),
                        adoption.title(),
                        columns.stream().filter(column -> isTaken(column)).toList(),
                        CellWords.lines(opening),
                        List.of());
        return new Adopted(new Report(head, rows), remarks.all());
    }

    private boolean isTaken(Column column) {
        return adoption.columns().get(columns.indexOf(column)).taken();
    }

    /** Their keys are their places: what is printed above them may change. */
    private static List<Column> columns(List<ColumnPlan> plans) {
        return IntStream.range(0, plans.size())
                .mapToObj(place -> {
                    ColumnPlan plan = plans.get(place);
                    return new Column(
                            "c" + (place + 1), plan.field(), plan.heading(), plan.group());
                })
                .toList();
    }

    private static int lead(List<ColumnPlan> plans) {
        for (Field field : LEADING) {
            for (int place = 0; place < plans.size(); place++) {
                if (plans.get(place).taken() && plans.get(place).field() == field) {
                    return place;
                }
            }
        }
        return IntStream.range(0, plans.size())
                .filter(place -> plans.get(place).taken())
                .findFirst()
                .orElse(0);
    }

    private void issue(List<String> lines) {
        CellWords.cell(lines).ifPresent(this::issue);
    }

    private void issue(Cell cell) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        cells.put(columns.get(lead).key(), cell);
        add(RowKind.ISSUE, cells, null, null);
    }

    private void row(bantuek.query.intake.Row row) {
        if (row.isBanner() || isIssueAlone(row)) {
            issue(
                    row.cells().stream()
                            .filter(c -> c.isWritten())
                            .findFirst()
                            .orElseThrow()
                            .lines());
            return;
        }
        SortedMap<String, Cell> cells = cells(row);
        splitIssue(cells);
        if (cells.isEmpty()) {
            return;
        }
        Cell leading = cells.get(columns.get(lead).key());
        boolean goesOn = leading == null || leading.filling() == Cell.Filling.CARRIED;
        RowKind kind = goesOn && above != RowKind.ISSUE ? RowKind.STEP : RowKind.MEASURE;
        add(kind, cells, progress(cells), responsible(cells));
        remarks.about(rows.size(), cells, row);
    }

    private static boolean isIssueAlone(bantuek.query.intake.Row row) {
        List<bantuek.query.intake.Cell> written =
                row.cells().stream().filter(cell -> cell.hasText()).toList();
        return written.size() == 1 && ISSUE.matcher(written.getFirst().text()).lookingAt();
    }

    private SortedMap<String, Cell> cells(bantuek.query.intake.Row row) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        for (int place = 0; place < columns.size(); place++) {
            if (!adoption.columns().get(place).taken()) {
                continue;
            }
            String key = columns.get(place).key();
            bantuek.query.intake.Cell cell = row.cell(place);
            if (cell.standing() == Standing.CARRIED_DOWN) {
                cells.put(key, Cell.carried());
            } else if (cell.isWritten()) {
                CellWords.cell(cell.lines()).ifPresent(words -> cells.put(key, words));
            }
        }
        return cells;
    }

    /** The issue gets a row of its own, and the measure what is left. */
    private void splitIssue(SortedMap<String, Cell> cells) {
        String key = columns.get(lead).key();
        Cell cell = cells.get(key);
        if (!adoption.issueInFirstLine() || cell == null || !namesIssue(cell.lines())) {
            return;
        }
        issue(new Cell(Cell.Filling.TEXT, cell.lines().subList(0, 1)));
        cells.put(key, new Cell(Cell.Filling.TEXT, cell.lines().subList(1, cell.lines().size())));
    }

    /** ๑. and then ๑. again: the first counts issues, the second counts what is done for one. */
    static boolean namesIssue(List<Line> lines) {
        return lines.size() > 1
                && !lines.get(0).marker().isEmpty()
                && isFirst(lines.get(1).marker())
                && lines.get(0).level() == lines.get(1).level();
    }

    private static boolean isFirst(String marker) {
        return ThaiDigits.arabic(marker).matches("\\(?1[.)]");
    }

    private void add(
            RowKind kind,
            SortedMap<String, Cell> cells,
            @Nullable Progress progress,
            @Nullable Responsible responsible) {
        rows.add(new Row(ids.get(), kind, cells, progress, responsible, List.of()));
        above = kind;
    }

    private @Nullable Progress progress(SortedMap<String, Cell> cells) {
        for (Field field : List.of(Field.STATUS, Field.RESULT)) {
            for (String text : texts(cells, field)) {
                Progress progress = StatusWords.in(text).orElse(null);
                if (progress != null) {
                    return progress;
                }
            }
        }
        return null;
    }

    private @Nullable Responsible responsible(SortedMap<String, Cell> cells) {
        return texts(cells, Field.RESPONSIBLE).stream()
                .flatMap(text -> units.in(text).stream())
                .findFirst()
                .orElse(null);
    }

    private List<String> texts(SortedMap<String, Cell> cells, Field field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .flatMap(column -> Stream.ofNullable(cells.get(column.key())))
                .filter(cell -> cell.filling() == Cell.Filling.TEXT)
                .map(Cell::text)
                .toList();
    }
}

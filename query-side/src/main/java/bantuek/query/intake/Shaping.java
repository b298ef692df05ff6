package bantuek.query.intake;

import bantuek.query.intake.Cell.Standing;
import bantuek.query.intake.Finding.Stretch;
import bantuek.query.intake.Finding.What;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of tables as they stand in their source such as can be taken over, and tells what it did.
 */
final class Shaping {

    private static final int ABOVE_LINES = 20;

    private final RawTable raw;
    private final int number;
    private final Notes notes;

    private Shaping(RawTable raw, int number, Notes notes) {
        this.raw = raw;
        this.number = number;
        this.notes = notes;
    }

    static List<Table> tables(List<RawTable> raw, Notes notes) {
        List<Table> tables = new ArrayList<>();
        for (RawTable table : joined(raw, notes)) {
            tables.add(new Shaping(table, tables.size() + 1, notes).table());
        }
        if (tables.isEmpty()) {
            throw new Unreadable(Refusal.NO_TABLE);
        }
        return tables;
    }

    /** A table that a page break cut in two has the same headings again and nothing between. */
    private static List<RawTable> joined(List<RawTable> raw, Notes notes) {
        List<RawTable> joined = new ArrayList<>();
        List<String> above = new ArrayList<>();
        @Nullable Table beginning = null;
        int empty = 0;
        int parts = 0;
        for (RawTable table : raw) {
            above.addAll(table.above());
            if (table.rows().stream().allMatch(Row::saysNothing)) {
                empty++;
                continue;
            }
            Table shaped = new Shaping(table, 0, new Notes()).table();
            if (beginning != null
                    && table.continues()
                    && above.isEmpty()
                    && table.width() == joined.getLast().width()
                    && beginning.hasSameHead(shaped)) {
                joined.add(joined.removeLast().followedBy(table));
                parts++;
            } else {
                joined.add(table.under(above));
                beginning = shaped;
            }
            above.clear();
        }
        notes.file(What.EMPTY_TABLE, empty);
        notes.file(What.TABLES_JOINED, parts);
        return joined;
    }

    private Table table() {
        List<Row> rows = withoutEmptyRows(inUsedColumns(raw.rows()));
        int titles = titles(rows);
        List<Row> untitled = Headings.merged(rows.subList(titles, rows.size()));
        int head = Headings.count(untitled, Math.max(0, raw.markedHead() - titles));
        List<Row> headRows = untitled.subList(0, head);
        List<Row> body = withoutRepeated(headRows, untitled.subList(head, untitled.size()));
        Table table =
                new Table(
                        raw.name(),
                        above(rows.subList(0, titles)),
                        rows.getFirst().cells().size(),
                        headRows,
                        body);
        tell(table, titles);
        return table;
    }

    private List<Row> inUsedColumns(List<Row> rows) {
        List<Integer> used =
                IntStream.range(0, raw.width())
                        .filter(column -> any(rows, column, Shaping::isOfItsOwn))
                        .boxed()
                        .toList();
        int first = 0;
        int last = used.size();
        while (!any(rows, used.get(first), Cell::hasText)) {
            first++;
        }
        while (!any(rows, used.get(last - 1), Cell::hasText)) {
            last--;
        }
        notes.table(What.EMPTY_COLUMNS_DROPPED, number, used.size() - (last - first));
        List<Integer> kept = used.subList(first, last);
        return rows.stream()
                .map(row -> new Row(row.number(), kept.stream().map(row::cell).toList()))
                .toList();
    }

    /** A column in which no cell begins is there only because a cell reaches over it. */
    private static boolean isOfItsOwn(Cell cell) {
        return switch (cell.standing()) {
            case WRITTEN, BLANK, CARRIED_DOWN -> true;
            case CARRIED_RIGHT, MISSING -> false;
        };
    }

    private static boolean any(List<Row> rows, int column, Predicate<Cell> predicate) {
        return rows.stream().anyMatch(row -> predicate.test(row.cell(column)));
    }

    private List<Row> withoutEmptyRows(List<Row> rows) {
        List<Row> kept = rows.stream().filter(row -> !row.saysNothing()).toList();
        notes.stretches(What.EMPTY_ROWS_DROPPED, number, gaps(rows, kept));
        notes.rows(
                What.RAGGED_ROWS_FILLED,
                number,
                numbers(
                        kept,
                        row -> row.cells().stream().anyMatch(cell -> cell.is(Standing.MISSING))));
        return kept;
    }

    private static List<Stretch> gaps(List<Row> rows, List<Row> kept) {
        List<Stretch> gaps = new ArrayList<>();
        int next = rows.getFirst().number();
        for (Row row : kept) {
            if (row.number() > next) {
                gaps.add(new Stretch(next, row.number() - 1));
            }
            next = row.number() + 1;
        }
        if (rows.getLast().number() >= next) {
            gaps.add(new Stretch(next, rows.getLast().number()));
        }
        return gaps;
    }

    /** The first rows that say one thing only, while later ones say more. */
    private static int titles(List<Row> rows) {
        int titles = 0;
        while (titles < rows.size() && isTitle(rows.get(titles))) {
            titles++;
        }
        return titles < rows.size() ? titles : 0;
    }

    private static boolean isTitle(Row row) {
        return row.isBanner() || (row.cells().size() > 2 && row.written() == 1);
    }

    private List<Row> withoutRepeated(List<Row> head, List<Row> rows) {
        if (head.isEmpty()) {
            return rows;
        }
        List<Row> kept = new ArrayList<>();
        List<Integer> dropped = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            if (isRepeated(head, rows, at)) {
                for (int i = 0; i < head.size(); i++) {
                    dropped.add(rows.get(at + i).number());
                }
                at += head.size();
            } else {
                kept.add(rows.get(at));
                at++;
            }
        }
        notes.rows(What.REPEATED_HEADINGS_DROPPED, number, dropped);
        return kept;
    }

    private static boolean isRepeated(List<Row> head, List<Row> rows, int at) {
        return at + head.size() <= rows.size()
                && IntStream.range(0, head.size())
                        .allMatch(i -> head.get(i).saysTheSameAs(rows.get(at + i)));
    }

    private List<String> above(List<Row> titles) {
        List<String> lines = new ArrayList<>(raw.above());
        titles.stream()
                .flatMap(row -> row.cells().stream().filter(Cell::isWritten))
                .forEach(cell -> lines.addAll(cell.lines()));
        return lines.subList(Math.max(0, lines.size() - ABOVE_LINES), lines.size());
    }

    private void tell(Table table, int titles) {
        notes.size(number, table.body().size());
        notes.table(What.TITLES, number, titles, table.above());
        if (table.head().isEmpty()) {
            notes.table(What.NO_HEADINGS, number, table.width());
        } else {
            notes.table(
                    What.HEADINGS,
                    number,
                    table.width(),
                    table.columns().stream().map(Shaping::told).toList());
        }
        notes.table(What.MERGED_CELLS_CARRIED, number, carried(table));
        raw.remarks()
                .forEach(remark ->
                        notes.table(remark.what(), number, remark.count(), remark.data()));
    }

    private static String told(Table.Column column) {
        return column.path().isEmpty() ? "–" : column.heading();
    }

    private static int carried(Table table) {
        return (int)
                table.body().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell ->
                                cell.is(Standing.CARRIED_DOWN) || cell.is(Standing.CARRIED_RIGHT))
                        .count();
    }

    private static List<Integer> numbers(List<Row> rows, Predicate<Row> predicate) {
        return rows.stream().filter(predicate).map(Row::number).toList();
    }
}

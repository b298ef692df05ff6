package bantuek.query.paper;

import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Table;
import bantuek.query.paper.Paper.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a very long table apart, so that its pages are laid out some hundred rows at a time: all at
 * once would need more memory than there is. What is taken apart goes on at the top of a new page.
 */
final class LongTables {

    private LongTables() {}

    static List<Part> apart(List<Part> parts) {
        return parts.stream().flatMap(part -> apart(part).stream()).toList();
    }

    private static List<Part> apart(Part part) {
        List<Part> parts = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Block block : part.blocks()) {
            List<Table> tables = block instanceof Table table ? apart(table) : List.of();
            if (tables.size() < 2) {
                blocks.add(block);
                continue;
            }
            for (Table piece : tables.subList(0, tables.size() - 1)) {
                blocks.add(piece);
                parts.add(piece(part, parts.isEmpty(), blocks));
                blocks = new ArrayList<>();
            }
            blocks.add(tables.getLast());
        }
        parts.add(piece(part, parts.isEmpty(), blocks));
        return parts;
    }

    private static Part piece(Part part, boolean first, List<Block> blocks) {
        return new Part(first ? part.bookmark() : "", part.orientation(), blocks);
    }

    static List<Table> apart(Table table) {
        List<Table> pieces = new ArrayList<>();
        int from = 0;
        int weight = 0;
        for (int at = 0; at < table.rows().size(); at++) {
            int more = PaperSize.weight(table.rows().get(at));
            if (at > from && weight + more > PaperSize.AT_ONCE) {
                pieces.add(piece(table, from, at));
                from = at;
                weight = 0;
            }
            weight += more;
        }
        pieces.add(piece(table, from, table.rows().size()));
        return pieces;
    }

    private static Table piece(Table table, int from, int to) {
        List<Row> rows = new ArrayList<>();
        for (int at = from; at < to; at++) {
            rows.add(row(table, at, from, to));
        }
        return new Table(table.groups(), table.headings(), rows);
    }

    /** What reaches down over the end ends there, and goes on empty in the next piece. */
    private static Row row(Table table, int at, int from, int to) {
        Row row = table.rows().get(at);
        if (row.across()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            boolean goesOn = cell.rows() == 0 && at == from;
            int rows = goesOn ? left(table, at, column) : cell.rows();
            List<Block.Line> lines = goesOn ? List.of() : cell.lines();
            cells.add(new Cell(Math.min(rows, to - at), lines));
        }
        return new Row(false, cells);
    }

    private static int left(Table table, int at, int column) {
        int top = at;
        while (table.rows().get(top).cells().get(column).rows() == 0) {
            top--;
        }
        return table.rows().get(top).cells().get(column).rows() - (at - top);
    }
}

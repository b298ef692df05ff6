package bantuek.query.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as it was understood: rectangular, its headings apart.
 *
 * @param name of its sheet or file, empty where it has none
 * @param above what stands over it: the lines before it, and rows that are titles
 * @param head the rows that its headings are in, none where there are no headings
 */
public record Table(String name, List<String> above, int width, List<Row> head, List<Row> body) {

    public Table {
        above = List.copyOf(above);
        head = List.copyOf(head);
        body = List.copyOf(body);
        for (Row row : Stream.concat(head.stream(), body.stream()).toList()) {
            if (row.cells().size() != width) {
                throw new IllegalArgumentException("row %d is ragged".formatted(row.number()));
            }
        }
    }

    public List<Column> columns() {
        return IntStream.range(0, width).mapToObj(this::column).toList();
    }

    /** For a reader who sees that the headings are fewer rows, more, or none. */
    public Table withHead(int rows) {
        List<Row> all = rows();
        if (rows < 0 || rows > all.size()) {
            throw new IllegalArgumentException("no such head: " + rows);
        }
        return new Table(name, above, width, all.subList(0, rows), all.subList(rows, all.size()));
    }

    /** For a reader who sees that the other goes on where this ends, under whatever headings. */
    public Table followedBy(Table other) {
        List<Row> further = new ArrayList<>(body);
        further.addAll(hasSameHead(other) ? other.body : other.rows());
        return new Table(name, above, width, head, further);
    }

    public boolean hasSameHead(Table other) {
        return width == other.width
                && !head.isEmpty()
                && head.size() == other.head.size()
                && IntStream.range(0, head.size())
                        .allMatch(i -> head.get(i).saysTheSameAs(other.head.get(i)));
    }

    private List<Row> rows() {
        return Stream.concat(head.stream(), body.stream()).toList();
    }

    private Column column(int place) {
        return new Column(
                head.stream()
                        .map(row -> row.cell(place))
                        .filter(cell -> cell.hasText() && !cell.is(Cell.Standing.CARRIED_DOWN))
                        .map(cell -> String.join(" ", cell.lines()))
                        .toList());
    }

    /**
     * A column by its headings.
     *
     * @param path from the topmost heading down to its own; none where it has no heading
     */
    public record Column(List<String> path) {

        public Column {
            path = List.copyOf(path);
        }

        public String heading() {
            return String.join(" / ", path);
        }
    }
}

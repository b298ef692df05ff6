package bantuek.query.paper;

import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How wide each column of a table is, so that together they fill the page. */
final class ColumnWidths {

    /** Of its even share of the width, no column has less. */
    private static final double LEAST = 0.4;

    private ColumnWidths() {}

    /** Who says more has more room; nobody so little that a heading's letters stand alone. */
    static List<Double> of(Table table, Typesetter typesetter, double size, double room) {
        int columns = table.headings().size();
        double least = LEAST * room / columns;
        double[] weights =
                IntStream.range(0, columns)
                        .mapToDouble(column -> weight(table, column, typesetter, size))
                        .toArray();
        double all = DoubleStream.of(weights).sum();
        List<Double> widths = new ArrayList<>();
        for (double weight : weights) {
            widths.add(least + (room - least * columns) * weight / all);
        }
        return widths;
    }

    private static double weight(Table table, int column, Typesetter typesetter, double size) {
        double cells =
                table.rows().stream()
                        .filter(row -> !row.across())
                        .mapToDouble(row -> letters(row, column))
                        .filter(letters -> letters > 0)
                        .average()
                        .orElse(1);
        double heading =
                ClusterFont.BOLD.width(typesetter.spelt(table.headings().get(column)))
                        * size
                        / 1000;
        return Math.sqrt(Math.max(cells, heading / size));
    }

    private static double letters(Row row, int column) {
        Cell cell = row.cells().get(column);
        return cell.lines().stream().mapToInt(line -> line.words().length()).sum();
    }
}

package bantuek.query.paper;

import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Line;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Table;
import java.util.stream.Stream;

/** How much there is to print, roughly: in characters, of which a cell takes some by itself. */
final class PaperSize {

    /** Is laid out at once: five hundred rows of five columns, full of words, within 512 MB. */
    static final int AT_ONCE = 500_000;

    /** A paper of more has the press for itself. */
    static final int LARGE = 60_000;

    /** More takes minutes, and nobody reads it on paper. */
    private static final int MOST = 1_200_000;

    private static final int MOST_LINES = 60_000;
    private static final int CELL = 40;

    /** Letters beside each other on a page that lies. */
    private static final int SHEET = 270;

    private PaperSize() {}

    static int weight(Paper paper) {
        return tables(paper)
                .flatMap(table -> table.rows().stream())
                .mapToInt(PaperSize::weight)
                .sum();
    }

    static int weight(Row row) {
        return row.cells().stream().mapToInt(cell -> CELL + letters(cell)).sum();
    }

    static void refuseWhatIsTooLong(Paper paper) {
        if (weight(paper) > MOST || lines(paper) > MOST_LINES) {
            throw new TooLong();
        }
    }

    private static long lines(Paper paper) {
        return tables(paper)
                .mapToLong(table -> {
                    int width = Math.max(1, SHEET / table.headings().size());
                    return table.rows().stream().mapToLong(row -> lines(row, width)).sum();
                })
                .sum();
    }

    private static long lines(Row row, int width) {
        return row.cells().stream()
                .mapToLong(cell ->
                        cell.lines().stream()
                                .mapToLong(line -> 1 + line.words().length() / width)
                                .sum())
                .max()
                .orElse(0);
    }

    private static int letters(Cell cell) {
        return cell.lines().stream().map(Line::words).mapToInt(String::length).sum();
    }

    private static Stream<Table> tables(Paper paper) {
        return paper.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast);
    }
}

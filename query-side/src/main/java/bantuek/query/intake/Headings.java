package bantuek.query.intake;

import bantuek.query.intake.Cell.Standing;
import java.util.List;
import java.util.regex.Pattern;

/** Which of the first rows are headings, told from how their cells are merged. */
final class Headings {

    private static final int MOST_ROWS = 4;
    private static final int LONGEST_CHARACTERS = 300;

    /** Numbers, periods of numbers and ticks stand in rows, not over columns. */
    private static final Pattern FIGURE = Pattern.compile("[\\p{Nd}\\p{P}\\p{S}\\s]+");

    private Headings() {}

    /** How many rows of a table that has no titles, no empty rows. */
    static int count(List<Row> rows, int marked) {
        int told = Math.max(marked, reach(rows));
        boolean plausible = told < rows.size() && told <= Math.max(MOST_ROWS, marked);
        return plausible && (marked > 0 || looksLikeHeadings(rows.getFirst())) ? told : 0;
    }

    private static boolean looksLikeHeadings(Row row) {
        return row.cells().stream()
                .filter(Cell::isWritten)
                .map(Cell::text)
                .noneMatch(text ->
                        text.length() > LONGEST_CHARACTERS || FIGURE.matcher(text).matches());
    }

    /** Down to where all cells that begin in the headings end, and all columns have their own. */
    private static int reach(List<Row> rows) {
        int reach = 1;
        while (reach < rows.size() && goesOn(rows.get(reach - 1), rows.get(reach))) {
            reach++;
        }
        return reach;
    }

    private static boolean goesOn(Row row, Row below) {
        return below.cells().stream().anyMatch(cell -> cell.is(Standing.CARRIED_DOWN))
                || divides(row, below);
    }

    /** Whether the row below gives columns under one heading a heading each, and nothing else. */
    private static boolean divides(Row row, Row below) {
        boolean divided = false;
        for (int column = 0; column < row.cells().size(); column++) {
            boolean spanned = isSpanned(row, column);
            if (spanned != below.cell(column).isWritten()) {
                return false;
            }
            divided |= spanned;
        }
        return divided;
    }

    private static boolean isSpanned(Row row, int column) {
        return row.cell(column).is(Standing.CARRIED_RIGHT)
                || (column + 1 < row.cells().size()
                        && row.cell(column + 1).is(Standing.CARRIED_RIGHT));
    }
}

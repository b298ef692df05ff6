package bantuek.query.intake;

import bantuek.query.intake.Cell.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
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

    /**
     * Where a form without merged cells has two levels of headings, they are told from their gaps:
     * what is empty above has its own heading below, and what is empty below had its own above.
     */
    static List<Row> merged(List<Row> rows) {
        if (rows.size() <= 2 || !fillEachOther(rows.get(0), rows.get(1))) {
            return rows;
        }
        List<Row> merged = new ArrayList<>(rows);
        merged.set(
                0,
                reaching(
                        rows.get(0),
                        Standing.CARRIED_RIGHT,
                        (row, column) -> row.cell(column - 1)));
        Row upper = merged.get(0);
        merged.set(
                1, reaching(rows.get(1), Standing.CARRIED_DOWN, (_, column) -> upper.cell(column)));
        return merged;
    }

    private static boolean fillEachOther(Row upper, Row lower) {
        boolean gaps = false;
        for (int column = 0; column < upper.cells().size(); column++) {
            boolean spanned = isGap(upper, column) || isGap(upper, column + 1);
            boolean named = upper.cell(column).isWritten() || (isGap(upper, column) && column > 0);
            if (!named || spanned != lower.cell(column).isWritten()) {
                return false;
            }
            gaps |= isGap(upper, column);
        }
        return gaps && looksLikeHeadings(upper) && looksLikeHeadings(lower);
    }

    private static boolean isGap(Row row, int column) {
        return column < row.cells().size()
                && (row.cell(column).is(Standing.BLANK) || row.cell(column).is(Standing.MISSING));
    }

    private static Row reaching(
            Row row, Standing standing, BiFunction<Row, Integer, Cell> neighbour) {
        Row reaching = row;
        for (int column = 0; column < row.cells().size(); column++) {
            if (isGap(row, column)) {
                List<Cell> cells = new ArrayList<>(reaching.cells());
                cells.set(column, new Cell(standing, neighbour.apply(reaching, column).lines()));
                reaching = new Row(row.number(), cells);
            }
        }
        return reaching;
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

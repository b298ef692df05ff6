package bantuek.query.intake;

import java.util.List;

/**
 * A row, as wide as its table.
 *
 * @param number which row of its source it was, from 1
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public Cell cell(int column) {
        return cells.get(column);
    }

    /** Whether one cell reaches over the whole width, as a heading between rows does. */
    public boolean isBanner() {
        return cells.size() > 1
                && cells.getFirst().isWritten()
                && cells.stream().skip(1).allMatch(cell -> cell.is(Cell.Standing.CARRIED_RIGHT));
    }

    boolean saysNothing() {
        return cells.stream().noneMatch(Cell::isWritten);
    }

    long written() {
        return cells.stream().filter(Cell::isWritten).count();
    }

    /** The same words at the same places, however they are broken into lines. */
    boolean saysTheSameAs(Row other) {
        if (cells.size() != other.cells.size()) {
            return false;
        }
        for (int column = 0; column < cells.size(); column++) {
            if (!unspaced(cell(column)).equals(unspaced(other.cell(column)))) {
                return false;
            }
        }
        return true;
    }

    private static String unspaced(Cell cell) {
        return cell.text().replaceAll("\\s+", "");
    }
}

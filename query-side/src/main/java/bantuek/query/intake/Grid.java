package bantuek.query.intake;

import bantuek.query.intake.Cell.Standing;
import bantuek.query.intake.Finding.What;
import bantuek.query.intake.RawTable.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the cells of a table come to lie when each may cover several rows and columns. */
final class Grid {

    private final Budget budget;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<List<@Nullable Cell>> rows = new ArrayList<>();
    private int width;
    private int overlaps;
    private int cuts;

    Grid(Budget budget) {
        this.budget = budget;
    }

    /** All rows are there before cells are put into them. */
    void addRow(int number) {
        budget.row();
        numbers.add(number);
        rows.add(new ArrayList<>());
    }

    /** The first column from there on that no cell has taken. */
    int free(int row, int from) {
        int column = from;
        while (at(row, column) != null) {
            column++;
        }
        return column;
    }

    /** What reaches beyond the table, or beyond what is read of its width, is cut. */
    void put(int row, int column, int height, int width, List<String> lines) {
        budget.column(column);
        int bottom = Math.min(height, rows.size() - row);
        int right = Math.min(width, budget.limits().columns() - column);
        if (bottom < height || right < width) {
            cuts++;
        }
        boolean overlaps = !set(row, column, Cell.of(lines));
        for (int down = 0; down < bottom; down++) {
            for (int along = down == 0 ? 1 : 0; along < right; along++) {
                Standing standing = along == 0 ? Standing.CARRIED_DOWN : Standing.CARRIED_RIGHT;
                overlaps |= !set(row + down, column + along, new Cell(standing, lines));
            }
        }
        if (overlaps) {
            this.overlaps++;
        }
    }

    /** For sources in which a cell says itself that it belongs to the one above it. */
    void carryDown(int row, int column, int width) {
        Cell above = row == 0 ? null : at(row - 1, column);
        if (above == null || above.is(Standing.MISSING)) {
            put(row, column, 1, width, List.of());
            return;
        }
        budget.column(column);
        int right = Math.min(width, budget.limits().columns() - column);
        for (int along = 0; along < right; along++) {
            Standing standing = along == 0 ? Standing.CARRIED_DOWN : Standing.CARRIED_RIGHT;
            set(row, column + along, new Cell(standing, above.lines()));
        }
    }

    /** Leaves places out, where a row begins further to the right. */
    void skip(int row, int columns) {
        for (int column = 0; column < columns; column++) {
            budget.column(column);
            set(row, column, Cell.MISSING);
        }
    }

    /**
     * @param filling what stands where nothing was put
     */
    List<Row> rows(Cell filling) {
        List<Row> filled = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> cells = new ArrayList<>(width);
            for (int column = 0; column < width; column++) {
                Cell cell = at(row, column);
                cells.add(cell == null ? filling : cell);
            }
            filled.add(new Row(numbers.get(row), cells));
        }
        return filled;
    }

    List<Remark> remarks() {
        return List.of(
                new Remark(What.OVERLAPPING_CELLS, overlaps), new Remark(What.SPANS_CUT, cuts));
    }

    private @Nullable Cell at(int row, int column) {
        List<@Nullable Cell> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : null;
    }

    /** Whoever came first stays. */
    private boolean set(int row, int column, Cell cell) {
        budget.cell();
        List<@Nullable Cell> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(null);
        }
        width = Math.max(width, column + 1);
        if (cells.get(column) != null) {
            return false;
        }
        cells.set(column, cell);
        return true;
    }
}

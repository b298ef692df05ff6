package bantuek.query.intake;

import java.util.List;

/** What is left of the limits while one file is read. */
final class Budget {

    private final Limits limits;
    private int tables;
    private int rows;
    private int cells;
    private int characters;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    void table() {
        if (++tables > limits.tables()) {
            throw new Unreadable(Refusal.TOO_MANY_TABLES, limits.tables());
        }
    }

    void row() {
        if (++rows > limits.rows()) {
            throw new Unreadable(Refusal.TOO_MANY_ROWS, limits.rows());
        }
    }

    /** Counts each place that a cell lays claim to, so that overlapping ones cost as well. */
    void cell() {
        if (++cells > limits.cells()) {
            throw new Unreadable(Refusal.TOO_MANY_CELLS, limits.cells());
        }
    }

    void column(int place) {
        if (place >= limits.columns()) {
            throw new Unreadable(Refusal.TOO_MANY_COLUMNS, limits.columns());
        }
    }

    List<String> lines(String text) {
        if (text.length() > limits.cellCharacters()) {
            throw new Unreadable(Refusal.CELL_TOO_LONG, limits.cellCharacters());
        }
        characters += text.length();
        if (characters > limits.characters()) {
            throw new Unreadable(Refusal.TOO_MUCH_TEXT, limits.characters());
        }
        return Spelling.lines(text);
    }
}

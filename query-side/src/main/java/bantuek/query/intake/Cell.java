package bantuek.query.intake;

import java.util.List;

/**
 * One place in a table. A merged cell fills all the places that it covers, each of which says how
 * it came to its text.
 *
 * @param lines its paragraphs and line breaks, list items with their markers; none if it is blank
 */
public record Cell(Standing standing, List<String> lines) {

    static final Cell BLANK = new Cell(Standing.BLANK, List.of());
    static final Cell MISSING = new Cell(Standing.MISSING, List.of());

    public Cell {
        lines = List.copyOf(lines);
        if (standing == Standing.WRITTEN && lines.isEmpty()) {
            throw new IllegalArgumentException("nothing is written");
        }
    }

    static Cell of(List<String> lines) {
        return lines.isEmpty() ? BLANK : new Cell(Standing.WRITTEN, lines);
    }

    public String text() {
        return String.join("\n", lines);
    }

    public boolean isWritten() {
        return standing == Standing.WRITTEN;
    }

    /** Whether it has a text, its own or a carried one. */
    public boolean hasText() {
        return !lines.isEmpty();
    }

    boolean is(Standing other) {
        return standing == other;
    }

    /** How a place came to its text, or to none. */
    public enum Standing {
        /** Somebody wrote this here, be it ไม่มี. */
        WRITTEN,
        /** The cell is here and empty. */
        BLANK,
        /** The cell above it reaches down to here. */
        CARRIED_DOWN,
        /** The cell to its left reaches as far as here. */
        CARRIED_RIGHT,
        /** The row ends before this column. */
        MISSING
    }
}

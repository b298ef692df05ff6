package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.Limits;

/**
 * A paragraph of a cell, or an item of a list in it.
 *
 * @param level 0 for a paragraph, more for an item of a list within a list
 * @param marker what stands before an item: "-", "๑)"; empty before a paragraph
 */
public record Line(int level, String marker, String text) {

    public Line {
        Check.between(0, Limits.LIST_LEVELS, level, "level");
        Check.optionalText(marker, "marker", Limits.MARKER_CHARACTERS);
        Check.text(text, "text", Limits.NOTE_CHARACTERS);
    }

    public static Line of(String text) {
        return new Line(0, "", text);
    }
}

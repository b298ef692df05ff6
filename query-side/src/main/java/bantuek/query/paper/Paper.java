package bantuek.query.paper;

import bantuek.events.office.OfficeSettings.Digits;
import java.util.List;

/**
 * A document to be printed: what stands on it, not where.
 *
 * @param title by which a reader's window calls it
 * @param reference small at the head of the later pages, so that a loose one finds back
 * @param stamp in large pale letters across each page; empty for none
 * @param digits of the page numbers
 * @param names never broken between two lines
 * @param enclosures files inside the file
 */
public record Paper(
        String title,
        String reference,
        String stamp,
        Digits digits,
        List<String> names,
        List<Part> parts,
        List<Enclosure> enclosures) {

    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /**
     * Pages of one orientation; each begins on a new one.
     *
     * @param bookmark what a reader's list of contents calls it
     */
    public record Part(String bookmark, Orientation orientation, List<Block> blocks) {}

    /** What a machine may want to read beside what people do: text, of whatever type. */
    public record Enclosure(String name, String mediaType, String description, String content) {}
}

package bantuek.query.paper;

import java.util.List;

/** Something that stands on a paper below what stands above it. */
public sealed interface Block {

    /** The garuda, and beside it what kind of paper this is. */
    record Letterhead(String title) implements Block {}

    /** ชั้นความเร็ว: in red, larger than all else. */
    record Urgency(String words) implements Block {}

    /** ส่วนราชการ, ที่, วันที่, เรื่อง: labels with dotted lines to write on. */
    record Head(List<List<Entry>> lines) implements Block {}

    /**
     * @param crossedOut what stands there no longer counts
     */
    record Entry(String label, String value, boolean crossedOut) {

        public Entry(String label, String value) {
            this(label, value, false);
        }
    }

    /** เรียน: a label, and what follows it, without a line. */
    record Salutation(String label, String value) implements Block {}

    record Heading(int level, String words) implements Block {}

    record Paragraph(String words, Manner manner) implements Block {}

    /** How a paragraph is set. */
    enum Manner {
        /** With its first line indented, as letters are written. */
        INDENTED,
        PLAIN,
        SMALL
    }

    /** อนุมัติ, ไม่อนุมัติ: boxes, ticked or not. */
    record Ballot(List<Choice> choices) implements Block {}

    record Choice(String words, boolean ticked) {}

    /**
     * @param name empty as long as nobody has signed
     * @param lines below the name: titles, capacities, the date
     */
    record Signature(boolean signed, String name, List<String> lines) implements Block {}

    /** Something to know before reading, in a frame. */
    record Notice(String title, List<String> lines) implements Block {}

    /** On one page if a page can hold it. */
    record Together(List<Block> blocks) implements Block {}

    /**
     * @param groups headings that stand above several others; none where no column has one
     */
    record Table(List<Group> groups, List<String> headings, List<Row> rows) implements Block {}

    record Group(String heading, int span) {}

    /**
     * @param across stands over the whole width: then it has one cell
     */
    record Row(boolean across, List<Cell> cells) {}

    /**
     * @param rows over how many it reaches down; 0 where the one above does
     */
    record Cell(int rows, List<Line> lines) {}

    /**
     * @param level 0 for a paragraph, more for an item of a list
     */
    record Line(int level, String words) {}

    /** Beneath one heading, two side by side. */
    record Album(String heading, List<Photo> photos) implements Block {}

    /**
     * @param key by which {@link Pictures} knows it
     */
    record Photo(String key, String caption) {}
}

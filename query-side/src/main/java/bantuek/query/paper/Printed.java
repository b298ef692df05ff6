package bantuek.query.paper;

import java.util.List;

/** A paper as a file. */
public final class Printed {

    private final byte[] pdf;
    private final int pages;
    private final List<Flaw> flaws;

    Printed(byte[] pdf, int pages, List<Flaw> flaws) {
        this.pdf = pdf;
        this.pages = pages;
        this.flaws = flaws;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public int pages() {
        return pages;
    }

    /** In the order in which they stand on the paper, each once. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** Something that could not be printed as it was written, and is marked where it stands. */
    public record Flaw(Kind kind, String what) {

        @Override
        public String toString() {
            return kind + " " + what;
        }
    }

    public enum Kind {
        /** The font has no such sign. */
        NO_GLYPH,
        /** A sign that would turn or hide what stands around it, and was left out. */
        INVISIBLE,
        /** A mark that stands on no letter, or more of them than a letter can carry. */
        LOOSE_MARK,
        /** A photo that is not there, or can't be read. */
        NO_PICTURE
    }
}

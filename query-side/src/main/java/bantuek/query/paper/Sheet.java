package bantuek.query.paper;

import bantuek.query.paper.Paper.Orientation;

/**
 * The measures of the prescribed form, in points. Sizes are those of TH Sarabun times 0.67: the
 * letters of Sarabun are that much larger at the same size.
 *
 * @param top where the text begins on a first page
 * @param topLater where it begins below the page number
 */
record Sheet(
        double width,
        double height,
        double top,
        double topLater,
        double bottom,
        double left,
        double right) {

    static final double MM = 72 / 25.4;

    private static final double SARABUN = 0.67;

    static final double TITLE = 29 * SARABUN;
    static final double TITLE_LINE = 35;
    static final double URGENCY = 32 * SARABUN;
    static final double LABEL = 20 * SARABUN;
    static final double BODY = 16 * SARABUN;
    static final double SMALL = 13 * SARABUN;

    /** Between lines of the body, as TH Sarabun of 16 points has it. */
    static final double LINE = 18;

    static final double INDENT = 25 * MM;
    static final double GARUDA = 15 * MM;

    private static final Sheet PORTRAIT =
            new Sheet(210 * MM, 297 * MM, 15 * MM, 28 * MM, 20 * MM, 30 * MM, 20 * MM);
    private static final Sheet LANDSCAPE =
            new Sheet(297 * MM, 210 * MM, 22 * MM, 22 * MM, 15 * MM, 15 * MM, 15 * MM);

    static Sheet of(Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> PORTRAIT;
            case LANDSCAPE -> LANDSCAPE;
        };
    }

    /** Between the margins. */
    double room() {
        return width - left - right;
    }
}

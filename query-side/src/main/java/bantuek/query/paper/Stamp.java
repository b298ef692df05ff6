package bantuek.query.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Words in large pale letters across each page, as outlines: there to be seen and not read. */
final class Stamp {

    private static final float GREY = 0.88f;

    /** Of the page's diagonal. */
    private static final double LENGTH = 0.62;

    private static final double HIGHEST = 150;

    private final GeneralPath outline;

    Stamp(String spelt) {
        this.outline = ClusterFont.BOLD.outline(spelt);
    }

    void on(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            draw(document, page, outline);
        }
    }

    /** Below what stands on the page, and not read aloud: the document says it in words as well. */
    private static void draw(PDDocument document, PDPage page, GeneralPath outline)
            throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setNonStrokingColor(GREY);
            draw(content, placed(outline, page));
            content.fill();
            content.endMarkedContent();
        }
    }

    /** Along the diagonal, as long as that allows and not too high. */
    private static GeneralPath placed(GeneralPath outline, PDPage page) {
        double width = page.getMediaBox().getWidth();
        double height = page.getMediaBox().getHeight();
        Rectangle2D bounds = outline.getBounds2D();
        double scale =
                Math.min(
                        LENGTH * Math.hypot(width, height) / bounds.getWidth(),
                        HIGHEST / bounds.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(width / 2, height / 2);
        place.rotate(Math.atan2(height, width));
        place.scale(scale, scale);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        GeneralPath placed = new GeneralPath(outline);
        placed.transform(place);
        return placed;
    }

    private static void draw(PDPageContentStream content, GeneralPath path) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                        content.curveTo(
                                x + 2 * (at[0] - x) / 3,
                                y + 2 * (at[1] - y) / 3,
                                at[2] + 2 * (at[0] - at[2]) / 3,
                                at[3] + 2 * (at[1] - at[3]) / 3,
                                at[2],
                                at[3]);
                case PathIterator.SEG_CLOSE -> content.closePath();
                default -> throw new IllegalStateException("no such line in a TrueType font");
            }
            int end = endOf(i.currentSegment(at));
            if (end >= 0) {
                x = at[end];
                y = at[end + 1];
            }
        }
    }

    private static int endOf(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            default -> -1;
        };
    }
}

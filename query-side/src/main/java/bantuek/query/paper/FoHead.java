package bantuek.query.paper;

import static bantuek.query.paper.FoDocument.points;

import bantuek.query.paper.Block.Entry;
import bantuek.query.paper.Block.Head;
import bantuek.query.paper.Block.Letterhead;
import bantuek.query.paper.Block.Salutation;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/** How an official paper begins: the garuda, what kind of paper it is, and lines with labels. */
final class FoHead {

    private static final String GARUDA = "paper:/garuda.png";
    private static final double GAP = 2 * Sheet.MM;

    /** Of labels, and of what stands beside them: three points lower, on the same line. */
    private static final double LABEL_LINE = 23;

    private static final double VALUE_LINE = 20;

    /** As high as a line that something stands on. */
    private static final String EMPTY_LINE = "\u00a0";

    /** For who does not see the line. */
    private static final String VOID = " (เป็นโมฆะ)";

    private final FoPen pen;
    private final double room;

    FoHead(FoPen pen, double room) {
        this.pen = pen;
        this.room = room;
    }

    void letterhead(Letterhead letterhead) throws SAXException {
        double side = 30 * Sheet.MM;
        double middle = room - 2 * side;
        pen.grid(
                List.of(side, middle, side),
                () ->
                        pen.row(() -> {
                            pen.cell(this::garuda);
                            pen.cell(
                                    () ->
                                            pen.block(
                                                    () ->
                                                            pen.say(
                                                                    letterhead.title(),
                                                                    ClusterFont.BOLD,
                                                                    Sheet.TITLE,
                                                                    middle),
                                                    "role",
                                                    "H1",
                                                    "font-weight",
                                                    "bold",
                                                    "font-size",
                                                    points(Sheet.TITLE),
                                                    "line-height",
                                                    points(Sheet.TITLE_LINE),
                                                    "text-align",
                                                    "center"),
                                    "display-align",
                                    "after");
                            pen.cell(() -> pen.block(() -> {}));
                        }));
    }

    private void garuda() throws SAXException {
        pen.block(
                () ->
                        pen.fo()
                                .empty(
                                        "external-graphic",
                                        "src",
                                        GARUDA,
                                        "fox:alt-text",
                                        "ตราครุฑ",
                                        "content-height",
                                        points(Sheet.GARUDA),
                                        "content-width",
                                        "auto"),
                "line-height",
                "1pt",
                "font-size",
                "1pt");
    }

    void head(Head head) throws SAXException {
        for (List<Entry> line : head.lines()) {
            double share = room / line.size();
            List<Double> widths = new ArrayList<>();
            for (Entry entry : line) {
                double label = widthOfLabel(entry.label());
                widths.add(label);
                widths.add(share - label);
            }
            pen.grid(
                    widths,
                    () ->
                            pen.row(() -> {
                                for (Entry entry : line) {
                                    entry(entry, share - widthOfLabel(entry.label()));
                                }
                            }));
        }
    }

    private double widthOfLabel(String label) {
        String spelt = pen.typesetter().spelt(label);
        return ClusterFont.BOLD.width(spelt) * Sheet.LABEL / 1000 + GAP;
    }

    private void entry(Entry entry, double width) throws SAXException {
        label(entry.label());
        pen.cell(() ->
                pen.block(
                        () -> {
                            if (entry.value().isEmpty()) {
                                pen.fo().text(EMPTY_LINE);
                            } else if (entry.crossedOut()) {
                                pen.fo()
                                        .element(
                                                "inline",
                                                () -> pen.say(entry.value(), width),
                                                "text-decoration",
                                                "line-through");
                                pen.say(VOID, width);
                            } else {
                                pen.say(entry.value(), width);
                            }
                        },
                        "line-height",
                        points(VALUE_LINE),
                        "margin-top",
                        points(LABEL_LINE - VALUE_LINE),
                        "margin-right",
                        points(GAP),
                        "border-bottom",
                        "0.7pt dotted #444444"));
    }

    void salutation(Salutation salutation) throws SAXException {
        double label = widthOfLabel(salutation.label());
        pen.grid(
                List.of(label, room - label),
                () ->
                        pen.row(() -> {
                            label(salutation.label());
                            pen.cell(() ->
                                    pen.block(
                                            () -> pen.say(salutation.value(), room - label),
                                            "line-height",
                                            points(VALUE_LINE),
                                            "margin-top",
                                            points(LABEL_LINE - VALUE_LINE)));
                        }),
                "space-before",
                points(6));
    }

    private void label(String words) throws SAXException {
        pen.cell(() ->
                pen.block(
                        () -> pen.fo().text(pen.typesetter().spelt(words)),
                        "font-weight",
                        "bold",
                        "font-size",
                        points(Sheet.LABEL),
                        "line-height",
                        points(LABEL_LINE)));
    }
}

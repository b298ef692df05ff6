package bantuek.query.paper;

import static bantuek.query.paper.FoDocument.points;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xml.sax.SAXException;

/** Writes words, blocks, and places side by side. */
final class FoPen {

    private final FoWriter fo;
    private final Typesetter typesetter;

    FoPen(FoWriter fo, Typesetter typesetter) {
        this.fo = fo;
        this.typesetter = typesetter;
    }

    FoWriter fo() {
        return fo;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    void say(String words, double width) throws SAXException {
        say(words, ClusterFont.REGULAR, Sheet.BODY, width);
    }

    void say(String words, ClusterFont font, double size, double width) throws SAXException {
        fo.text(typesetter.set(words, font, (int) (1000 * width / size)));
    }

    void block(FoWriter.Content content, String... attributes) throws SAXException {
        fo.element("block", content, attributes);
    }

    /** Places side by side that are no table to whoever reads it aloud. */
    void grid(List<Double> widths, FoWriter.Content rows, String... attributes)
            throws SAXException {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(
                List.of(
                        "table-layout", "fixed",
                        "role", "Div",
                        "width",
                                points(widths.stream().collect(Collectors.summingDouble(w -> w)))));
        fo.element(
                "table",
                () -> {
                    for (double width : widths) {
                        fo.empty("table-column", "column-width", points(width));
                    }
                    fo.element("table-body", rows, "role", "Div");
                },
                all.toArray(String[]::new));
    }

    void row(FoWriter.Content cells, String... attributes) throws SAXException {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("role", "Div"));
        fo.element("table-row", cells, all.toArray(String[]::new));
    }

    void cell(FoWriter.Content content, String... attributes) throws SAXException {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("role", "Div"));
        fo.element("table-cell", content, all.toArray(String[]::new));
    }
}

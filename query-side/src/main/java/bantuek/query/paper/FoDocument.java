package bantuek.query.paper;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.query.paper.Paper.Part;
import java.util.List;
import java.util.Locale;
import org.xml.sax.SAXException;

/** Pages, what stands at the head of each, and the parts of a paper one after the other. */
final class FoDocument {

    private static final String FIRST = "first";
    private static final String LATER = "later";

    private final Paper paper;
    private final List<Part> parts;
    private final FoWriter fo;
    private final Typesetter typesetter;
    private final FoAlbum.Shown pictures;

    FoDocument(Paper paper, FoWriter fo, Typesetter typesetter, FoAlbum.Shown pictures) {
        this.paper = paper;
        this.parts = LongTables.apart(paper.parts());
        this.fo = fo;
        this.typesetter = typesetter;
        this.pictures = pictures;
    }

    void write() throws SAXException {
        fo.document(() -> fo.element("root", this::root, inherited()));
    }

    private static String[] inherited() {
        return new String[] {
            "font-family", "Sarabun",
            "font-size", points(Sheet.BODY),
            "line-height", points(Sheet.LINE),
            "line-height-shift-adjustment", "disregard-shifts",
            "language", "th",
            "xml:lang", "th",
            "country", "TH"
        };
    }

    private void root() throws SAXException {
        fo.element(
                "layout-master-set",
                () -> {
                    for (int i = 0; i < parts.size(); i++) {
                        masters(i);
                    }
                });
        fo.element(
                "bookmark-tree",
                () -> {
                    for (int i = 0; i < parts.size(); i++) {
                        if (!parts.get(i).bookmark().isEmpty()) {
                            bookmark(i);
                        }
                    }
                });
        for (int i = 0; i < parts.size(); i++) {
            part(i);
        }
    }

    private void bookmark(int i) throws SAXException {
        String title = parts.get(i).bookmark();
        fo.element(
                "bookmark",
                () -> fo.element("bookmark-title", () -> fo.text(title)),
                "internal-destination",
                "part" + i);
    }

    /** Only the first page of all has no number. */
    private void masters(int i) throws SAXException {
        Sheet sheet = Sheet.of(parts.get(i).orientation());
        page(FIRST + i, sheet, i == 0 ? sheet.top() : sheet.topLater(), i == 0 ? "none" : LATER);
        page(LATER + i, sheet, sheet.topLater(), LATER);
        fo.element(
                "page-sequence-master",
                () ->
                        fo.element(
                                "repeatable-page-master-alternatives",
                                () -> {
                                    alternative(FIRST + i, "first");
                                    alternative(LATER + i, "rest");
                                }),
                "master-name",
                "part" + i);
    }

    private void alternative(String master, String position) throws SAXException {
        fo.empty(
                "conditional-page-master-reference",
                "master-reference",
                master,
                "page-position",
                position);
    }

    private void page(String name, Sheet sheet, double top, String head) throws SAXException {
        fo.element(
                "simple-page-master",
                () -> {
                    fo.empty("region-body", "margin-top", points(top));
                    fo.empty("region-before", "extent", points(top), "region-name", head);
                },
                "master-name",
                name,
                "page-width",
                points(sheet.width()),
                "page-height",
                points(sheet.height()),
                "margin-left",
                points(sheet.left()),
                "margin-right",
                points(sheet.right()),
                "margin-bottom",
                points(sheet.bottom()));
    }

    private void part(int i) throws SAXException {
        Part part = parts.get(i);
        Sheet sheet = Sheet.of(part.orientation());
        fo.element(
                "page-sequence",
                () -> {
                    fo.element("static-content", () -> headOfPage(sheet), "flow-name", LATER);
                    fo.element(
                            "flow",
                            () ->
                                    fo.element(
                                            "block",
                                            () ->
                                                    new FoBlocks(
                                                                    new FoPen(fo, typesetter),
                                                                    pictures,
                                                                    sheet.room())
                                                            .write(part.blocks()),
                                            "id",
                                            "part" + i),
                            "flow-name",
                            "xsl-region-body");
                },
                "master-reference",
                "part" + i,
                "format",
                paper.digits() == Digits.THAI ? "๑" : "1");
    }

    /** - ๒ - as letters have it, and what the page belongs to. */
    private void headOfPage(Sheet sheet) throws SAXException {
        fo.element(
                "block",
                () -> {
                    fo.text("- ");
                    fo.empty("page-number");
                    fo.text(" -");
                },
                "text-align",
                "center",
                "margin-top",
                points(Sheet.MM * 12),
                "line-height",
                points(Sheet.LINE));
        if (!paper.reference().isEmpty()) {
            int room = (int) (1000 * sheet.room() / Sheet.SMALL);
            fo.element(
                    "block",
                    () -> fo.text(typesetter.set(paper.reference(), ClusterFont.REGULAR, room)),
                    "text-align",
                    "end",
                    "margin-top",
                    points(-Sheet.LINE),
                    "font-size",
                    points(Sheet.SMALL));
        }
    }

    static String points(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }
}

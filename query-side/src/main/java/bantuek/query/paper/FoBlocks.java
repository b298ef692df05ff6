package bantuek.query.paper;

import static bantuek.query.paper.FoDocument.points;

import bantuek.query.paper.Block.Album;
import bantuek.query.paper.Block.Ballot;
import bantuek.query.paper.Block.Choice;
import bantuek.query.paper.Block.Head;
import bantuek.query.paper.Block.Heading;
import bantuek.query.paper.Block.Letterhead;
import bantuek.query.paper.Block.Manner;
import bantuek.query.paper.Block.Notice;
import bantuek.query.paper.Block.Paragraph;
import bantuek.query.paper.Block.Salutation;
import bantuek.query.paper.Block.Signature;
import bantuek.query.paper.Block.Table;
import bantuek.query.paper.Block.Together;
import bantuek.query.paper.Block.Urgency;
import java.util.List;
import org.xml.sax.SAXException;

/** Lays out what stands on a part's pages, from the top downwards. */
final class FoBlocks {

    /** Strong enough to leave a page half empty, and not to run over its end. */
    static final String IF_POSSIBLE = "100";

    private static final double SIGNATURE = 95 * Sheet.MM;
    private static final double PEN = 55 * Sheet.MM;
    private static final double GAP = 2 * Sheet.MM;

    private final FoPen pen;
    private final FoAlbum.Shown pictures;
    private final double room;

    FoBlocks(FoPen pen, FoAlbum.Shown pictures, double room) {
        this.pen = pen;
        this.pictures = pictures;
        this.room = room;
    }

    void write(List<Block> blocks) throws SAXException {
        for (Block block : blocks) {
            write(block);
        }
    }

    private void write(Block block) throws SAXException {
        switch (block) {
            case Letterhead letterhead -> new FoHead(pen, room).letterhead(letterhead);
            case Head head -> new FoHead(pen, room).head(head);
            case Salutation salutation -> new FoHead(pen, room).salutation(salutation);
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case Ballot ballot -> ballot(ballot);
            case Signature signature -> signature(signature);
            case Urgency urgency -> urgency(urgency);
            case Notice notice -> notice(notice);
            case Together together -> together(together);
            case Table table -> new FoTable(pen.fo(), pen.typesetter(), table, room).write();
            case Album album -> {
                heading(new Heading(3, album.heading()));
                new FoAlbum(pen, pictures, room).write(album);
            }
        }
    }

    private void urgency(Urgency urgency) throws SAXException {
        pen.block(
                () -> pen.say(urgency.words(), ClusterFont.BOLD, Sheet.URGENCY, room),
                "font-weight",
                "bold",
                "font-size",
                points(Sheet.URGENCY),
                "line-height",
                points(1.3 * Sheet.URGENCY),
                "color",
                "#b00000",
                "text-align",
                "center");
    }

    private void heading(Heading heading) throws SAXException {
        pen.block(
                () -> pen.say(heading.words(), ClusterFont.BOLD, Sheet.BODY, room),
                "role",
                "H" + heading.level(),
                "font-weight",
                "bold",
                "space-before",
                points(9),
                "keep-with-next.within-page",
                "always");
    }

    private void paragraph(Paragraph paragraph) throws SAXException {
        boolean small = paragraph.manner() == Manner.SMALL;
        double size = small ? Sheet.SMALL : Sheet.BODY;
        pen.block(
                () -> pen.say(paragraph.words(), ClusterFont.REGULAR, size, room),
                "text-indent",
                points(paragraph.manner() == Manner.INDENTED ? Sheet.INDENT : 0),
                "font-size",
                points(size),
                "line-height",
                points(small ? 15 : Sheet.LINE),
                "space-before",
                points(2),
                "orphans",
                "2",
                "widows",
                "2");
    }

    private void ballot(Ballot ballot) throws SAXException {
        for (Choice choice : ballot.choices()) {
            String box = choice.ticked() ? "☑" : "☐";
            pen.block(
                    () -> pen.say(box + "\u00a0 " + choice.words(), room),
                    "margin-left",
                    points(Sheet.INDENT),
                    "space-before",
                    points(2));
        }
    }

    /** (ลงชื่อ), the name, and the capacities one below the other, in the right half. */
    private void signature(Signature signature) throws SAXException {
        pen.block(
                () -> {
                    pen.block(() -> dottedLine(signature));
                    if (!signature.name().isEmpty()) {
                        pen.block(() -> pen.say("(" + signature.name() + ")", SIGNATURE));
                    }
                    for (String line : signature.lines()) {
                        pen.block(() -> pen.say(line, SIGNATURE));
                    }
                },
                "margin-left",
                points(room - SIGNATURE),
                "text-align",
                "center",
                "space-before",
                points(16),
                "keep-together.within-page",
                IF_POSSIBLE);
    }

    private void dottedLine(Signature signature) throws SAXException {
        pen.say("(ลงชื่อ)\u00a0", SIGNATURE);
        String name = signature.signed() ? pen.typesetter().spelt(signature.name()) : "";
        double left = PEN - ClusterFont.REGULAR.width(name) * Sheet.BODY / 1000;
        pen.fo()
                .element(
                        "inline",
                        () -> {
                            space(left / 2);
                            pen.fo().text(name);
                            space(left / 2);
                        },
                        "border-bottom",
                        "0.7pt dotted #444444");
    }

    private void space(double width) throws SAXException {
        if (width > 0) {
            pen.fo().empty("leader", "leader-pattern", "space", "leader-length", points(width));
        }
    }

    private void notice(Notice notice) throws SAXException {
        double inside = room - 4 * GAP;
        pen.block(
                () -> {
                    pen.block(
                            () -> pen.say(notice.title(), ClusterFont.BOLD, Sheet.BODY, inside),
                            "font-weight",
                            "bold");
                    for (String line : notice.lines()) {
                        pen.block(() -> pen.say(line, inside));
                    }
                },
                "border",
                "1pt solid black",
                "padding",
                points(GAP),
                "margin-left",
                points(GAP),
                "margin-right",
                points(GAP),
                "space-before",
                points(6),
                "space-after",
                points(6),
                "keep-together.within-page",
                IF_POSSIBLE);
    }

    private void together(Together together) throws SAXException {
        pen.block(() -> write(together.blocks()), "keep-together.within-page", IF_POSSIBLE);
    }
}

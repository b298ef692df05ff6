package bantuek.query.memo;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.query.memo.TrailPage.Line;
import bantuek.query.paper.Block;
import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Heading;
import bantuek.query.paper.Block.Manner;
import bantuek.query.paper.Block.Paragraph;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Table;
import bantuek.query.paper.Paper;
import bantuek.query.paper.Paper.Enclosure;
import bantuek.query.paper.Paper.Orientation;
import bantuek.query.paper.Paper.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A memo's trail on paper: who did what, in which capacity, when, and which text they saw. */
final class TrailPaper {

    private static final String TRAIL = "ประวัติบันทึกข้อความ";
    private static final Pattern EIGHT = Pattern.compile("(.{8})(?=.)");

    private TrailPaper() {}

    /**
     * @param printed when, and by whom
     * @param names never broken between two lines
     */
    static Paper of(
            TrailPage page,
            String printed,
            Digits digits,
            List<String> names,
            List<Enclosure> enclosures) {
        return new Paper(
                TRAIL + " เรื่อง " + page.subject(),
                TRAIL,
                "",
                digits,
                names,
                List.of(new Part(TRAIL, Orientation.LANDSCAPE, blocks(page, printed))),
                enclosures);
    }

    private static List<Block> blocks(TrailPage page, String printed) {
        return List.of(
                new Heading(1, TRAIL),
                new Paragraph("เรื่อง " + page.subject(), Manner.PLAIN),
                new Paragraph(
                        "ส่วนราชการ " + page.unit() + " " + page.organisation(), Manner.PLAIN),
                new Paragraph(page.count() + " " + printed, Manner.SMALL),
                new Table(
                        List.of(),
                        List.of("ลำดับ", "วันเวลา", "เหตุการณ์", "ผู้ดำเนินการ", "ข้อความที่เห็น"),
                        page.lines().stream().map(TrailPaper::row).toList()));
    }

    private static Row row(Line line) {
        return new Row(
                false,
                List.of(
                        cell(Stream.of(line.place())),
                        cell(Stream.of(line.told().when())),
                        cell(
                                Stream.concat(
                                        Stream.of(line.told().what()),
                                        line.told().notes().stream())),
                        cell(Stream.concat(Stream.of(line.told().who()), line.orders().stream())),
                        cell(seen(line).stream())));
    }

    /** The fingerprint in eights, to be compared by eye. */
    private static List<String> seen(Line line) {
        List<String> seen = new ArrayList<>();
        seen.add(line.seen());
        seen.add(EIGHT.matcher(line.fingerprint()).replaceAll("$1 "));
        seen.add("เหตุการณ์ที่ " + line.raw().position() + " ในสมุดเหตุการณ์");
        return seen;
    }

    private static Cell cell(Stream<String> lines) {
        return new Cell(1, lines.map(words -> new Block.Line(0, words)).toList());
    }
}

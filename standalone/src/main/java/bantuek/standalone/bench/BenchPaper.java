package bantuek.standalone.bench;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.query.paper.Block;
import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Entry;
import bantuek.query.paper.Block.Head;
import bantuek.query.paper.Block.Heading;
import bantuek.query.paper.Block.Letterhead;
import bantuek.query.paper.Block.Line;
import bantuek.query.paper.Block.Manner;
import bantuek.query.paper.Block.Paragraph;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Salutation;
import bantuek.query.paper.Block.Signature;
import bantuek.query.paper.Block.Table;
import bantuek.query.paper.Block.Together;
import bantuek.query.paper.Paper;
import bantuek.query.paper.Paper.Orientation;
import bantuek.query.paper.Paper.Part;
import java.util.ArrayList;
import java.util.List;

/** A memo of two pages, and a report behind it of as many rows as are asked for. */
final class BenchPaper {

    /** With these the whole is six pages. */
    static final int ROWS_OF_SIX_PAGES = 21;

    private static final String PROSE =
            "ตามที่เทศบาลตำบลทดสอบได้ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"
                    + " และมอบหมายให้ทุกส่วนราชการดำเนินการตามมาตรการ พร้อมทั้งรวบรวมหลักฐานและรายงานผลให้"
                    + "ผู้บริหารทราบเป็นระยะ บัดนี้การดำเนินการส่วนใหญ่แล้วเสร็จ และได้เผยแพร่ทางเว็บไซต์แล้ว ";

    private BenchPaper() {}

    static Paper of(int rows) {
        return new Paper(
                "บันทึกข้อความ เรื่อง รายงานผลการดำเนินการ",
                "บันทึกข้อความ ที่ ลป ๕๒๐๐๑/๑๒",
                "",
                Digits.THAI,
                List.of("เทศบาลตำบลทดสอบ"),
                List.of(
                        new Part("บันทึกข้อความ", Orientation.PORTRAIT, memo()),
                        new Part("รายงาน", Orientation.LANDSCAPE, report(rows))),
                List.of());
    }

    private static List<Block> memo() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead("บันทึกข้อความ"));
        blocks.add(
                new Head(
                        List.of(
                                List.of(new Entry("ส่วนราชการ", "กองคลัง เทศบาลตำบลทดสอบ")),
                                List.of(
                                        new Entry("ที่", "ลป ๕๒๐๐๑/๑๒"),
                                        new Entry("วันที่", "๑๙ พฤศจิกายน ๒๕๖๘")),
                                List.of(new Entry("เรื่อง", "รายงานผลการดำเนินการ")))));
        blocks.add(new Salutation("เรียน", "นายกเทศมนตรีตำบลทดสอบ"));
        for (String heading : List.of("เรื่องเดิม", "ข้อเท็จจริง", "ข้อพิจารณาและข้อเสนอแนะ")) {
            blocks.add(new Heading(2, heading));
            blocks.add(new Paragraph(PROSE + PROSE, Manner.INDENTED));
        }
        for (String post : List.of("ผู้อำนวยการกองคลัง", "ปลัดเทศบาล", "นายกเทศมนตรี")) {
            blocks.add(
                    new Together(
                            List.of(
                                    new Heading(2, "ความเห็นของ" + post),
                                    new Paragraph("เห็นชอบตามที่เสนอ", Manner.INDENTED),
                                    new Signature(true, "นายทดสอบ ใจดี", List.of(post)))));
        }
        return blocks;
    }

    private static List<Block> report(int rows) {
        List<Row> all = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            all.add(
                    new Row(
                            false,
                            List.of(
                                    cell("มาตรการที่ " + i + " " + PROSE.substring(0, 90)),
                                    cell("ทุกส่วนราชการ"),
                                    cell("ไตรมาสที่ ๑-๔"),
                                    cell(PROSE.substring(0, 190)),
                                    cell("ไม่มี"))));
        }
        return List.of(
                new Heading(2, "รายงานผลการดำเนินการตามมาตรการ"),
                new Table(
                        List.of(),
                        List.of(
                                "มาตรการ",
                                "ผู้รับผิดชอบ",
                                "ระยะเวลา",
                                "ผลการดำเนินการ",
                                "หมายเหตุ"),
                        all));
    }

    private static Cell cell(String words) {
        return new Cell(1, List.of(new Line(0, words)));
    }
}

package bantuek.query.paper;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.query.paper.Block.Album;
import bantuek.query.paper.Block.Ballot;
import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Choice;
import bantuek.query.paper.Block.Entry;
import bantuek.query.paper.Block.Group;
import bantuek.query.paper.Block.Head;
import bantuek.query.paper.Block.Heading;
import bantuek.query.paper.Block.Letterhead;
import bantuek.query.paper.Block.Line;
import bantuek.query.paper.Block.Manner;
import bantuek.query.paper.Block.Notice;
import bantuek.query.paper.Block.Paragraph;
import bantuek.query.paper.Block.Photo;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Salutation;
import bantuek.query.paper.Block.Signature;
import bantuek.query.paper.Block.Table;
import bantuek.query.paper.Block.Together;
import bantuek.query.paper.Paper.Enclosure;
import bantuek.query.paper.Paper.Orientation;
import bantuek.query.paper.Paper.Part;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Papers to print, and what stands on them. */
final class Papers {

    static final String PROSE =
            "ตามที่เทศบาลตำบลแม่สายน้ำผึ้งได้ประกาศใช้แผนปฏิบัติการส่งเสริมคุณธรรม ประจำปีงบประมาณ"
                    + " พ.ศ. ๒๕๖๘ และเผยแพร่ทางเว็บไซต์แล้วนั้น น้ำ ซ้ำ ต่ำ ปี่ ฝั่ง ฟื้น ป้ำ ฎีกา ปฏิญญา กู้"
                    + " ญูฐุ ต่าง ๆ ฯลฯ (E-Service) \"A\" 1/2568 – ๑๐๐% ☑";

    private Papers() {}

    static Paper of(Block... blocks) {
        return paper("", Digits.THAI, new Part("ส่วนแรก", Orientation.PORTRAIT, List.of(blocks)));
    }

    static Paper paper(String stamp, Digits digits, Part... parts) {
        return new Paper(
                "กระดาษทดลอง น้ำ",
                "แนบ ที่ ลป ๕๒๐๐๑/๑๒",
                stamp,
                digits,
                List.of("เทศบาลตำบลแม่สายน้ำผึ้ง"),
                List.of(parts),
                List.of());
    }

    /** With something of each kind. */
    static Paper whole(String stamp) {
        Paper paper = paper(stamp, Digits.THAI, memo(), report(14), annex());
        return new Paper(
                paper.title(),
                paper.reference(),
                paper.stamp(),
                paper.digits(),
                paper.names(),
                paper.parts(),
                List.of(
                        new Enclosure(
                                "memo.json", "application/json", "ข้อมูล", "{\"subject\":\"น้ำ\"}"),
                        new Enclosure(
                                "events.jsonl", "application/jsonl", "เหตุการณ์", "{}\n{}\n")));
    }

    static Part memo() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Notice("ยกเลิกแล้ว", List.of("เหตุผล: ออกซ้ำ")));
        blocks.add(new Letterhead("บันทึกข้อความ"));
        blocks.add(
                new Head(
                        List.of(
                                List.of(new Entry("ส่วนราชการ", "กองคลัง เทศบาลตำบลแม่สายน้ำผึ้ง")),
                                List.of(
                                        new Entry("ที่", "ลป ๕๒๐๐๑/๑๒", true),
                                        new Entry("วันที่", "๑๙ พฤศจิกายน ๒๕๖๘")),
                                List.of(new Entry("เรื่อง", PROSE)))));
        blocks.add(new Salutation("เรียน", "นายกเทศมนตรีตำบลแม่สายน้ำผึ้ง"));
        for (String heading : List.of("เรื่องเดิม", "ข้อเท็จจริง", "ข้อพิจารณา")) {
            blocks.add(new Heading(2, heading));
            blocks.add(new Paragraph(PROSE, Manner.INDENTED));
            blocks.add(new Paragraph(PROSE, Manner.SMALL));
        }
        blocks.add(
                new Signature(true, "นางสาวทดลอง ใจเย็น", List.of("นักวิชาการ", "๑๙ พ.ย. ๒๕๖๘")));
        blocks.add(
                new Together(
                        List.of(
                                new Heading(2, "ความเห็นของนายกเทศมนตรีตำบลแม่สายน้ำผึ้ง"),
                                new Ballot(
                                        List.of(
                                                new Choice("อนุมัติ", true),
                                                new Choice("ไม่อนุมัติ", false))),
                                new Signature(false, "", List.of("นายกเทศมนตรี")))));
        return new Part("บันทึกข้อความ", Orientation.PORTRAIT, blocks);
    }

    static Part report(int rows) {
        List<Row> all = new ArrayList<>();
        all.add(new Row(true, List.of(cell("ประเด็นที่ ๑"))));
        for (int i = 0; i < rows; i++) {
            Cell unit =
                    switch (i % 3) {
                        case 0 -> new Cell(i + 1 < rows ? 2 : 1, List.of(new Line(0, "สำนักปลัด")));
                        case 1 -> new Cell(0, List.of());
                        default -> cell("กองคลัง");
                    };
            Cell measure =
                    new Cell(
                            1,
                            List.of(
                                    new Line(0, "มาตรการที่ " + i),
                                    new Line(1, "- " + PROSE),
                                    new Line(2, "๑) ซื้อน้ำ")));
            Cell blank = new Cell(1, List.of());
            all.add(
                    new Row(
                            false,
                            List.of(measure, unit, cell("ไตรมาสที่ ๑-๔"), cell(PROSE), blank)));
        }
        Table table =
                new Table(
                        List.of(new Group("", 1), new Group("การนำไปสู่การปฏิบัติ", 4)),
                        List.of("มาตรการ", "หน่วยงาน", "ระยะเวลา", "ผลการดำเนินการ", "หมายเหตุ"),
                        all);
        return new Part(
                "รายงาน", Orientation.LANDSCAPE, List.of(new Heading(2, "รายงานผล"), table));
    }

    private static Cell cell(String words) {
        return new Cell(1, List.of(new Line(0, words)));
    }

    static Part annex() {
        return new Part(
                "ภาพกิจกรรม",
                Orientation.PORTRAIT,
                List.of(
                        new Heading(2, "ภาพกิจกรรม"),
                        new Album(
                                "มาตรการที่ ๑",
                                List.of(
                                        new Photo("wide", "ภาพกว้าง"),
                                        new Photo("gone", "ภาพที่หาย"),
                                        new Photo("high", "ภาพสูง")))));
    }

    static Pictures pictures() throws IOException {
        byte[] wide = jpeg(80, 40);
        byte[] high = jpeg(40, 80);
        return key ->
                switch (key) {
                    case "wide" -> java.util.Optional.of(wide);
                    case "high" -> java.util.Optional.of(high);
                    default -> java.util.Optional.empty();
                };
    }

    static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        return jpeg.toByteArray();
    }
}

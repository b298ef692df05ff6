package bantuek.query.paper;

import static bantuek.query.paper.ReadPdf.letters;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.query.paper.Block.Album;
import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Heading;
import bantuek.query.paper.Block.Letterhead;
import bantuek.query.paper.Block.Line;
import bantuek.query.paper.Block.Manner;
import bantuek.query.paper.Block.Paragraph;
import bantuek.query.paper.Block.Photo;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Table;
import bantuek.query.paper.Paper.Orientation;
import bantuek.query.paper.Paper.Part;
import bantuek.query.paper.Printed.Flaw;
import bantuek.query.paper.Printed.Kind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PaperPressTest {

    private static final PaperPress PRESS = new PaperPress();

    private static Printed print(Paper paper) throws IOException {
        return PRESS.print(paper, Papers.pictures());
    }

    private static Printed print(Block... blocks) throws IOException {
        return print(Papers.of(blocks));
    }

    @Test
    void a_paper_is_fit_for_the_archive_and_for_who_listens_to_it() throws Exception {
        assertThat(Conformance.faults(print(Papers.whole("ร่าง")).pdf())).isEmpty();
    }

    @Test
    void what_was_written_can_be_taken_out_again() throws Exception {
        byte[] pdf = print(new Paragraph(Papers.PROSE, Manner.INDENTED)).pdf();
        assertThat(letters(ReadPdf.text(pdf))).isEqualTo(letters(Papers.PROSE));
        Optional<String> byPoppler = ReadPdf.byPoppler(pdf);
        if (byPoppler.isEmpty()) {
            System.err.println("pdftotext is not installed: text was read by PDFBox alone");
        } else {
            assertThat(letters(byPoppler.get())).isEqualTo(letters(Papers.PROSE));
        }
    }

    @Test
    void every_consonant_with_every_mark_can_be_taken_out_again() throws Exception {
        String all =
                IntStream.rangeClosed('ก', 'ฮ')
                        .mapToObj(consonant ->
                                List.of("่", "ี่", "ื้", "ุ", "ู้", "้ำ", "็", "์", "ั๊").stream()
                                        .map(marks -> (char) consonant + marks)
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining(" "));
        byte[] pdf = print(new Paragraph(all, Manner.PLAIN)).pdf();
        assertThat(letters(ReadPdf.text(pdf))).isEqualTo(letters(all));
    }

    @Test
    void fonts_are_inside() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(Papers.whole("")).pdf())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void files_are_inside() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(Papers.whole("")).pdf())) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("memo.json", "events.jsonl");
            assertThat(requireNonNull(files.get("memo.json")).getEmbeddedFile().toByteArray())
                    .asString(java.nio.charset.StandardCharsets.UTF_8)
                    .isEqualTo("{\"subject\":\"น้ำ\"}");
        }
    }

    @Test
    void headings_are_on_every_page_of_a_table_and_pages_have_thai_numbers() throws IOException {
        Printed printed = print(Papers.whole(""));
        assertThat(printed.pages()).isGreaterThan(4);
        String first = letters(ReadPdf.page(printed.pdf(), 1));
        assertThat(first).doesNotContain("-๑-").doesNotContain("แนบที่");
        for (int page = 3; page < printed.pages(); page++) {
            String text = letters(ReadPdf.page(printed.pdf(), page));
            assertThat(text)
                    .contains("-" + (char) ('๐' + page) + "-", "แนบที่ลป", "ผลการดำเนินการ");
        }
    }

    @Test
    void pages_have_the_digits_that_the_office_chose() throws IOException {
        Paper paper = Papers.paper("", Digits.ARABIC, Papers.memo(), Papers.report(2));
        assertThat(letters(ReadPdf.page(print(paper).pdf(), 2))).contains("-2-");
    }

    @Test
    void a_stamp_is_seen_on_every_page_and_not_read() throws IOException {
        byte[] plain = print(Papers.whole("")).pdf();
        byte[] stamped = print(Papers.whole("ร่าง")).pdf();
        assertThat(ReadPdf.text(stamped)).isEqualTo(ReadPdf.text(plain));
        try (PDDocument document = Loader.loadPDF(stamped)) {
            for (PDPage page : document.getPages()) {
                assertThat(
                                new String(
                                        page.getContents().readAllBytes(),
                                        java.nio.charset.StandardCharsets.ISO_8859_1))
                        .contains("0.88 g");
            }
        }
    }

    @Test
    void what_can_not_be_printed_is_marked_and_the_rest_is_there() throws Exception {
        Printed printed =
                print(new Paragraph("ก่อน 😀 \u202eกลาง\u0000 א หลัง \ue123", Manner.INDENTED));
        assertThat(letters(ReadPdf.text(printed.pdf())))
                .isEqualTo("ก่อน[U+1F600]กลาง[U+05D0]หลัง[U+E123]");
        assertThat(printed.flaws())
                .extracting(Flaw::kind)
                .containsExactly(
                        Kind.NO_GLYPH,
                        Kind.INVISIBLE,
                        Kind.INVISIBLE,
                        Kind.NO_GLYPH,
                        Kind.NO_GLYPH);
        assertThat(Conformance.faults(printed.pdf())).isEmpty();
    }

    @Test
    void titles_and_captions_may_hold_anything() throws Exception {
        Paper paper =
                new Paper(
                        "เรื่อง <&> \u0000\u202e😀",
                        "\u0001😀",
                        "😀",
                        Digits.THAI,
                        List.of("", "(", "😀"),
                        List.of(
                                new Part(
                                        "😀\u0000<b>",
                                        Orientation.PORTRAIT,
                                        List.of(
                                                new Letterhead("😀"),
                                                new Heading(2, ""),
                                                new Album(
                                                        "<&>",
                                                        List.of(
                                                                new Photo(
                                                                        "wide", "\u0000<😀>")))))),
                        List.of());
        assertThat(Conformance.faults(print(paper).pdf())).isEmpty();
    }

    @Test
    void ten_thousand_letters_in_a_narrow_cell_are_all_there() throws IOException {
        String word = "ก".repeat(10_000);
        List<String> headings = IntStream.range(0, 30).mapToObj(i -> "ช่อง" + i).toList();
        List<Cell> cells =
                IntStream.range(0, 30)
                        .mapToObj(i -> new Cell(1, i == 3 ? List.of(new Line(5, word)) : List.of()))
                        .toList();
        Table table = new Table(List.of(), headings, List.of(new Row(false, cells)));
        Paper paper =
                Papers.paper("", Digits.THAI, new Part("ก", Orientation.LANDSCAPE, List.of(table)));
        String text = letters(ReadPdf.text(print(paper).pdf()));
        assertThat(text.chars().filter(c -> c == 'ก').count()).isGreaterThanOrEqualTo(10_000);
    }

    @Test
    void a_photo_that_is_not_there_or_is_none_leaves_a_frame_that_says_so() throws Exception {
        byte[] whole = Papers.jpeg(50, 50);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        byte[] script = "<svg onload=alert(1)>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Album album =
                new Album(
                        "ภาพ",
                        List.of(
                                new Photo("gone", "หนึ่ง"),
                                new Photo("half", "สอง"),
                                new Photo("script", "สาม"),
                                new Photo("whole", "สี่")));
        Printed printed =
                PRESS.print(
                        Papers.of(new Letterhead("บันทึก"), new Heading(2, "ภาพ"), album),
                        key ->
                                switch (key) {
                                    case "half" -> Optional.of(half);
                                    case "script" -> Optional.of(script);
                                    case "whole" -> Optional.of(whole);
                                    default -> Optional.empty();
                                });
        assertThat(ReadPdf.text(printed.pdf())).contains("หนึ่ง", "สอง", "สาม", "สี่");
        assertThat(ReadPdf.text(printed.pdf()).split("\\[ไม่พบภาพ]", -1)).hasSize(4);
        assertThat(printed.flaws())
                .containsExactly(
                        new Flaw(Kind.NO_PICTURE, "gone"),
                        new Flaw(Kind.NO_PICTURE, "half"),
                        new Flaw(Kind.NO_PICTURE, "script"));
        assertThat(Conformance.faults(printed.pdf())).isEmpty();
    }

    @Test
    void a_table_may_have_no_row_and_a_cell_no_word() throws Exception {
        Table empty = new Table(List.of(), List.of("หนึ่ง", ""), List.of());
        assertThat(Conformance.faults(print(empty).pdf())).isEmpty();
    }
}

package bantuek.query.intake;

import static bantuek.query.intake.OfficeFiles.document;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.intake.Finding.What;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTablesTest {

    private static final String HEAD = row(cell("มาตรการ") + cell("ขั้นตอน") + cell("ผล"));

    @Test
    void paragraphs_and_breaks_in_a_cell_are_lines() {
        Outcome outcome =
                body(
                        table(
                                HEAD
                                        + row(
                                                cell("ก")
                                                        + "<w:tc><w:p><w:r><w:t>บรรทัด</w:t><w:br/>"
                                                        + "<w:t>แรก</w:t></w:r></w:p>"
                                                        + paragraph("ที่สอง")
                                                        + "</w:tc>"
                                                        + cell(""))));
        assertThat(Grids.headings(Grids.table(outcome)))
                .containsExactly("มาตรการ", "ขั้นตอน", "ผล");
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("ก · บรรทัด|แรก|ที่สอง · -");
        assertThat(Grids.understood(outcome).kind()).isEqualTo(Kind.WORD);
    }

    @Test
    void cells_that_go_on_from_above_and_reach_to_the_right_are_carried() {
        Outcome outcome =
                body(
                        table(
                                HEAD
                                        + row(begun("ยาว") + cell("หนึ่ง") + cell("ไม่มี"))
                                        + row(goesOn() + wide(2, "กว้าง"))
                                        + row(goesOn() + cell("สาม"))));
        assertThat(Grids.body(Grids.table(outcome)))
                .containsExactly("ยาว · หนึ่ง · ไม่มี", "↓ยาว · กว้าง · →กว้าง", "↓ยาว · สาม · ~");
    }

    @Test
    void two_levels_of_headings_are_seen() {
        Outcome outcome =
                body(
                        table(
                                row(begun("เรื่อง") + wide(2, "การทำ"))
                                        + row(goesOn() + cell("วิธี") + cell("เวลา"))
                                        + row(cell("ก") + cell("ข") + cell("ค"))));
        assertThat(Grids.headings(Grids.table(outcome)))
                .containsExactly("เรื่อง", "การทำ / วิธี", "การทำ / เวลา");
    }

    @Test
    void a_row_that_begins_further_right_leaves_its_first_cells_missing() {
        Outcome outcome =
                body(
                        table(
                                HEAD
                                        + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                                        + cell("ข")
                                        + cell("ค")
                                        + "</w:tr>"));
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("~ · ข · ค");
    }

    @Test
    void a_table_that_a_page_break_cut_in_two_is_one_again() {
        Outcome outcome =
                body(
                        paragraph("ประเด็นที่ ๑")
                                + table(HEAD + row(cell("ก") + cell("ข") + cell("ค")))
                                + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>"
                                + table(HEAD + row(cell("ง") + cell("จ") + cell("ฉ")))
                                + paragraph("ประเด็นที่ ๒")
                                + table(HEAD + row(cell("ช") + cell("ซ") + cell("ฌ"))));
        List<Table> tables = Grids.understood(outcome).tables();
        assertThat(tables).hasSize(2);
        assertThat(tables)
                .extracting(Table::above)
                .containsExactly(List.of("ประเด็นที่ ๑"), List.of("ประเด็นที่ ๒"));
        assertThat(Grids.body(tables.getFirst())).containsExactly("ก · ข · ค", "ง · จ · ฉ");
        assertThat(Grids.found(outcome))
                .contains(What.TABLES_JOINED, What.REPEATED_HEADINGS_DROPPED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decimal | %1. | 1.",
                "decimal | %1) | 1)",
                "thaiNumbers | %1) | ๑)",
                "thaiLetters | %1. | ก.",
                "lowerLetter | %1. | a.",
                "upperRoman | %1. | I.",
                "bullet | - | -",
                "bullet | \uf0b7 | •"
            })
    void list_items_have_the_markers_that_word_shows(String format, String text, String marker) {
        Outcome outcome = listed(level(0, format, text), item(0, "หนึ่ง") + item(0, "สอง"));
        List<String> lines = Grids.table(outcome).body().getFirst().cell(0).lines();
        assertThat(lines.getFirst()).isEqualTo(marker + " หนึ่ง");
        assertThat(lines.getLast()).endsWith(" สอง");
    }

    @Test
    void nested_items_count_within_their_item() {
        Outcome outcome =
                listed(
                        level(0, "thaiNumbers", "%1.") + level(1, "decimal", "%1.%2)"),
                        item(0, "ก") + item(1, "ข") + item(1, "ค") + item(0, "ง") + item(1, "จ"));
        assertThat(Grids.table(outcome).body().getFirst().cell(0).lines())
                .containsExactly("๑. ก", "๑.1) ข", "๑.2) ค", "๒. ง", "๒.1) จ");
    }

    @Test
    void what_was_deleted_under_tracked_changes_is_left_out_and_reported() {
        Outcome outcome =
                body(
                        table(
                                HEAD
                                        + row(
                                                "<w:tc><w:p><w:del w:id='1' w:author='x'><w:r>"
                                                        + "<w:delText>เก่า</w:delText></w:r></w:del>"
                                                        + "<w:ins w:id='2' w:author='x'><w:r>"
                                                        + "<w:t>ใหม่</w:t></w:r></w:ins></w:p></w:tc>"
                                                        + cell("ข")
                                                        + cell("ค"))
                                        + "<w:tr><w:trPr><w:del w:id='3' w:author='x'/></w:trPr>"
                                        + cell("ลบ")
                                        + "</w:tr>"));
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("ใหม่ · ข · ค");
        assertThat(Grids.finding(outcome, What.DELETED_TEXT).count()).isEqualTo(1);
    }

    @Test
    void content_controls_around_tables_rows_cells_and_words_hide_nothing() {
        Outcome outcome =
                body(
                        control(
                                table(
                                        HEAD
                                                + control(
                                                        row(
                                                                cell("ก")
                                                                        + control(cell("ข"))
                                                                        + "<w:tc><w:p>"
                                                                        + control(run("ค"))
                                                                        + run("ง")
                                                                        + "</w:p></w:tc>")))));
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("ก · ข · คง");
    }

    @Test
    void a_table_in_a_cell_is_read_as_lines_and_reported() {
        Outcome outcome =
                body(
                        table(
                                HEAD
                                        + row(
                                                cell("ก")
                                                        + "<w:tc>"
                                                        + table(row(cell("ใน") + cell("ซ้อน")))
                                                        + "<w:p/></w:tc>"
                                                        + cell("ค"))));
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("ก · ใน ซ้อน · ค");
        assertThat(Grids.finding(outcome, What.NESTED_TABLES_AS_TEXT).count()).isEqualTo(1);
    }

    @Test
    void the_target_of_a_link_and_the_code_of_a_field_are_no_text() {
        Outcome outcome =
                body(
                        table(
                                HEAD
                                        + row(
                                                "<w:tc><w:p><w:r><w:fldChar w:fldCharType='begin'/>"
                                                        + "</w:r><w:r><w:instrText>INCLUDETEXT x"
                                                        + "</w:instrText></w:r><w:r><w:fldChar"
                                                        + " w:fldCharType='separate'/></w:r>"
                                                        + run("ผลลัพธ์")
                                                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                                                        + "</w:p></w:tc>"
                                                        + cell("ข")
                                                        + cell("ค"))));
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("ผลลัพธ์ · ข · ค");
    }

    @Test
    void a_document_without_a_table_has_none() {
        assertThat(Grids.refusal(body(paragraph("เรียน นายก")))).isEqualTo(Refusal.NO_TABLE);
    }

    private static Outcome listed(String levels, String items) {
        byte[] file = document(document -> document.createNumbering());
        String numbering =
                "<w:numbering xmlns:w='%s'><w:abstractNum w:abstractNumId='3'>%s</w:abstractNum>"
                                .formatted(WORD, levels)
                        + "<w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num></w:numbering>";
        byte[] numbered = OfficeFiles.with(file, "word/numbering.xml", numbering);
        return Intake.read(
                OfficeFiles.with(
                        numbered,
                        "word/document.xml",
                        written(
                                table(
                                        row(cell("ก") + cell("ข"))
                                                + row("<w:tc>" + items + "</w:tc>" + cell("๑ข"))))),
                "");
    }

    private static String level(int level, String format, String text) {
        return ("<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>"
                        + "<w:lvlText w:val='%s'/></w:lvl>")
                .formatted(level, format, text);
    }

    private static String item(int level, String text) {
        return ("<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='7'/></w:numPr></w:pPr>"
                        + "%s</w:p>")
                .formatted(level, run(text));
    }

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static Outcome body(String content) {
        return Intake.read(
                OfficeFiles.with(
                        document(document -> document.createParagraph()),
                        "word/document.xml",
                        written(content)),
                "");
    }

    static String written(String content) {
        return "<w:document xmlns:w='%s'><w:body>%s</w:body></w:document>".formatted(WORD, content);
    }

    static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    static String cell(String text) {
        return "<w:tc>" + paragraph(text) + "</w:tc>";
    }

    static String begun(String text) {
        return "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    static String goesOn() {
        return "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
    }

    static String wide(int columns, String text) {
        return "<w:tc><w:tcPr><w:gridSpan w:val='%d'/></w:tcPr>%s</w:tc>"
                .formatted(columns, paragraph(text));
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }
}

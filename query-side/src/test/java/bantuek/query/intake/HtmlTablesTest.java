package bantuek.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.intake.Finding.What;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTablesTest {

    @Test
    void a_table_from_word_keeps_paragraphs_breaks_and_list_markers() {
        Outcome outcome =
                Intake.read(
                        """
                        Version:0.9
                        <html><body><!--StartFragment-->
                        <table class=MsoTableGrid><tr><td><p class=MsoNormal>เรื่อง</p></td>
                        <td><p>ผล</p></td></tr>
                        <tr><td><p class=MsoNormal><span lang=TH>จัดทำคู่มือ
                        การยืม</span><o:p></o:p></p><p>แจ้งเวียน<br>ทุกกอง</p></td>
                        <td><ul><li>ครั้งแรก<ol start=3><li>ย่อย</li><li>ย่อยสอง</li></ol></li></ul>
                        <ol type=a><li>ท้าย</li></ol></td></tr></table>
                        """);
        Table table = Grids.table(outcome);
        assertThat(Grids.headings(table)).containsExactly("เรื่อง", "ผล");
        assertThat(Grids.body(table))
                .containsExactly(
                        "จัดทำคู่มือ การยืม|แจ้งเวียน|ทุกกอง"
                                + " · - ครั้งแรก|3. ย่อย|4. ย่อยสอง|a. ท้าย");
    }

    @Test
    void none_blank_carried_and_missing_stay_apart() {
        Outcome outcome =
                Intake.read(
                        """
                        <table><tr><th>ก</th><th>ข</th><th>ค</th></tr>
                        <tr><td rowspan=2>มาตรการ</td><td>ไม่มี</td><td></td></tr>
                        <tr><td colspan=2>รวม</td></tr>
                        <tr><td>สุดท้าย</td></tr></table>
                        """);
        assertThat(Grids.body(Grids.table(outcome)))
                .containsExactly("มาตรการ · ไม่มี · -", "↓มาตรการ · รวม · →รวม", "สุดท้าย · ~ · ~");
        assertThat(Grids.finding(outcome, What.RAGGED_ROWS_FILLED).rows())
                .containsExactly(new Finding.Stretch(4, 4));
        assertThat(Grids.finding(outcome, What.MERGED_CELLS_CARRIED).count()).isEqualTo(2);
    }

    @Test
    void a_cell_that_covers_rows_and_columns_fills_all_of_them() {
        Table table =
                Grids.table(
                        Intake.read(
                                """
                                <table><tr><th>ก</th><th>ข</th><th>ค</th></tr>
                                <tr><td rowspan=2 colspan=2>ใหญ่</td><td>๑</td></tr>
                                <tr><td>๒</td></tr></table>
                                """));
        assertThat(Grids.body(table)).containsExactly("ใหญ่ · →ใหญ่ · ๑", "↓ใหญ่ · →ใหญ่ · ๒");
    }

    @Test
    void text_before_a_table_stays_with_it_and_text_after_the_last_is_reported() {
        Outcome outcome =
                Intake.read(
                        """
                        <p>ประเด็นที่ ๑</p><table><tr><td>ก</td><td>ข</td></tr>
                        <tr><td>๑</td><td>๒</td></tr></table>
                        <p>ประเด็นที่ ๒</p><table><tr><td>ก</td><td>ข</td></tr>
                        <tr><td>๓</td><td>๔</td></tr></table><p>ท้าย</p><img src="http://a.test/x">
                        """);
        assertThat(Grids.understood(outcome).tables())
                .extracting(Table::above)
                .containsExactly(List.of("ประเด็นที่ ๑"), List.of("ประเด็นที่ ๒"));
        assertThat(Grids.finding(outcome, What.TEXT_AFTER_TABLES).count()).isEqualTo(1);
        assertThat(Grids.finding(outcome, What.PICTURES).count()).isEqualTo(1);
    }

    @Test
    void a_table_that_lays_out_a_page_gives_way_to_the_one_in_it() {
        Table table =
                Grids.table(
                        Intake.read(
                                "<table><tr><td><table><tr><td>ก<td>ข<tr><td>๑ก<td>๒ข</table>"
                                        + "</table>"));
        assertThat(Grids.headings(table)).containsExactly("ก", "ข");
    }

    @Test
    void a_table_in_a_cell_is_read_as_lines_and_reported() {
        Outcome outcome =
                Intake.read(
                        "<table><tr><td>ก<td>ข<tr><td>เดิม<td>"
                                + "<table><tr><td>ใน<td>นอก<tr><td>ล่าง</table></table>");
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("เดิม · ใน นอก|ล่าง");
        assertThat(Grids.finding(outcome, What.NESTED_TABLES_AS_TEXT).count()).isEqualTo(1);
    }

    @Test
    void scripts_styles_and_what_is_hidden_are_not_text() {
        Table table =
                Grids.table(
                        Intake.read(
                                "<style>td{}</style><table><tr><td>ก<td>ข<tr><td>๑ก"
                                        + "<script>alert(1)</script><td><b style='display: none'>x"
                                        + "</b>ข้อความ</table>"));
        assertThat(Grids.body(table)).containsExactly("๑ก · ข้อความ");
    }

    @Test
    void a_page_that_calls_itself_an_excel_file_is_read_for_what_it_is() {
        byte[] page =
                "<html><table><tr><td>ลำดับ<td>งาน<tr><td>๑<td>ตรวจรับ</table>"
                        .getBytes(Charset.forName("x-windows-874"));
        Outcome outcome = Intake.read(page, "report.xls");
        assertThat(Grids.understood(outcome).kind()).isEqualTo(Kind.HTML);
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("๑ · ตรวจรับ");
    }

    @Test
    void markup_without_a_table_has_no_table() {
        byte[] page = "<html><p>ก</p></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(Grids.refusal(Intake.read(page, "a.html"))).isEqualTo(Refusal.NO_TABLE);
    }

    @Test
    void a_list_that_shows_no_markers_gets_none() {
        Table table =
                Grids.table(
                        Intake.read(
                                "<html><table><tr><td>งาน<td>ผล</tr><tr><td>ก<td>"
                                        + "<ul style=\"list-style-type: none\"><li>- ข</li></ul>"
                                        + "</tr></table></html>"));
        assertThat(Grids.body(table)).containsExactly("ก · - ข");
    }
}

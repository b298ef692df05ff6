package bantuek.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.intake.Finding.Stretch;
import bantuek.query.intake.Finding.What;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTablesTest {

    private static final String TEXT = "งาน,ผู้ทำ\nตรวจบัญชี,กองคลัง\n";
    private static final Charset THAI = Charset.forName("x-windows-874");

    @ParameterizedTest
    @MethodSource("encodings")
    void a_file_is_read_in_whatever_encoding_it_was_saved(byte[] content) {
        Table table = Grids.table(Intake.read(content, "งาน.csv"));
        assertThat(Grids.headings(table)).containsExactly("งาน", "ผู้ทำ");
        assertThat(Grids.body(table)).containsExactly("ตรวจบัญชี · กองคลัง");
        assertThat(table.name()).isEqualTo("งาน.csv");
    }

    static List<byte[]> encodings() {
        return Stream.concat(
                        Stream.of(TEXT.getBytes(THAI)),
                        Stream.of(TEXT, "\ufeff" + TEXT)
                                .map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .flatMap(bytes ->
                        Stream.of(
                                bytes,
                                ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE),
                                ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .toList();
    }

    @Test
    void what_is_valid_utf_8_is_never_taken_for_windows_874() {
        Outcome utf8 = Intake.read(TEXT.getBytes(StandardCharsets.UTF_8), "");
        assertThat(Grids.found(utf8)).doesNotContain(What.ENCODING);
        Outcome thai = Intake.read(TEXT.getBytes(THAI), "");
        assertThat(Grids.finding(thai, What.ENCODING).data())
                .containsExactly("Windows-874 (TIS-620)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf\u00e9,b\n1,2", "na\u00efve;x\n\u00fcber;y"})
    void a_text_of_western_europe_is_not_made_thai(String text) {
        assertThat(Grids.refusal(Intake.read(text.getBytes(StandardCharsets.ISO_8859_1), "")))
                .isEqualTo(Refusal.UNKNOWN_ENCODING);
    }

    @Test
    void a_utf_8_file_that_was_cut_within_a_character_is_refused() {
        byte[] whole = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 3);
        assertThat(Grids.refusal(Intake.read(cut, ""))).isEqualTo(Refusal.UNKNOWN_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_the_one_that_makes_even_rows(String separator) {
        String text =
                String.join(separator, "มาตรการ", "ผล", "หมายเหตุ")
                        + "\n"
                        + String.join(
                                separator, "\"ก, ข; ค\td\"", "\"หนึ่ง\nสอง \"\"สาม\"\"\"", "");
        Outcome outcome = Intake.read(text);
        assertThat(Grids.body(Grids.table(outcome)))
                .containsExactly("ก, ข; ค d · หนึ่ง|สอง \"สาม\" · -");
        assertThat(Grids.finding(outcome, What.SEPARATOR).data())
                .containsExactly(separator.equals("\t") ? "TAB" : separator);
    }

    @Test
    void commas_in_sentences_do_not_outdo_semicolons() {
        Table table = Grids.table(Intake.read("ก;ข\nหนึ่ง, สอง, สาม;๑\nสี่, ห้า;๒\nหก;๓"));
        assertThat(Grids.headings(table)).containsExactly("ก", "ข");
    }

    @Test
    void a_separator_that_excel_declares_is_taken() {
        Table table = Grids.table(Intake.read("sep=|\nก|ข\nค,ง|จ,ฉ"));
        assertThat(Grids.body(table)).containsExactly("ค,ง · จ,ฉ");
    }

    @Test
    void ragged_and_empty_rows_are_evened_out_and_reported() {
        Outcome outcome = Intake.read("ก\tข\tค\n\nหนึ่ง\tสอง\n\t\t\nสาม\tไม่มี\t\n");
        assertThat(Grids.body(Grids.table(outcome)))
                .containsExactly("หนึ่ง · สอง · ~", "สาม · ไม่มี · -");
        assertThat(Grids.finding(outcome, What.EMPTY_ROWS_DROPPED).rows())
                .containsExactly(new Stretch(2, 2), new Stretch(4, 4));
        assertThat(Grids.finding(outcome, What.RAGGED_ROWS_FILLED).rows())
                .containsExactly(new Stretch(3, 3));
    }

    @Test
    void empty_columns_at_the_edge_are_dropped_and_those_between_are_kept() {
        Outcome outcome = Intake.read(",ก,,ข,,\n,๑ก,,๒ข,,\n");
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("๑ก · - · ๒ข");
        assertThat(Grids.finding(outcome, What.EMPTY_COLUMNS_DROPPED).count()).isEqualTo(3);
    }

    @Test
    void a_quotation_mark_that_nobody_closes_is_a_character_like_any_other() {
        Outcome outcome = Intake.read("ก,ข\n\"ท่อ 5\" ยาว,๑ม\n\"เปิด,๒ม\n");
        assertThat(Grids.body(Grids.table(outcome)))
                .containsExactly("\"ท่อ 5\" ยาว · ๑ม", "\"เปิด · ๒ม");
        assertThat(Grids.found(outcome)).contains(What.QUOTES_TAKEN_AS_TEXT);
    }

    @Test
    void what_looks_like_a_formula_is_text_and_stays_as_it_is() {
        Table table = Grids.table(Intake.read("ก,ข\n=1+1,@SUM(A1)\n+ผล,-ไม่มี"));
        assertThat(Grids.body(table)).containsExactly("=1+1 · @SUM(A1)", "+ผล · -ไม่มี");
    }

    @Test
    void prose_has_no_table() {
        assertThat(Grids.refusal(Intake.read("เรียน นายก\nเพื่อโปรดพิจารณา")))
                .isEqualTo(Refusal.NO_TABLE);
    }

    @Test
    void what_was_lost_before_is_reported() {
        assertThat(Grids.finding(Intake.read("ก,ข\nค\ufffd,ง"), What.LOST_CHARACTERS).count())
                .isEqualTo(1);
    }
}

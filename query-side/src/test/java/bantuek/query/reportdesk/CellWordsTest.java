package bantuek.query.reportdesk;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.Limits;
import bantuek.events.report.Cell;
import bantuek.events.report.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CellWordsTest {

    @Test
    void paragraphs_and_items_of_lists_are_told_apart() {
        assertThat(
                        CellWords.lines(
                                List.of(
                                        "จัดอบรม",
                                        "๑.เชิญวิทยากร",
                                        "- เตรียมสถานที่",
                                        "๑.๒ ประเมินผล",
                                        "• สรุป")))
                .containsExactly(
                        Line.of("จัดอบรม"),
                        new Line(1, "๑.", "เชิญวิทยากร"),
                        new Line(2, "-", "เตรียมสถานที่"),
                        new Line(2, "๑.๒", "ประเมินผล"),
                        new Line(2, "•", "สรุป"));
        assertThat(CellWords.lines(List.of("๑) ตรวจ", "(๒) ลงนาม")))
                .extracting(Line::marker)
                .containsExactly("๑)", "(๒)");
    }

    @Test
    void a_number_in_a_sentence_is_no_item() {
        assertThat(CellWords.lines(List.of("๑๐.๓๐ น. ประชุม", "๒๕๖๘ จัดแล้ว", "1,063,000")))
                .extracting(Line::marker)
                .containsExactly("๑๐.๓๐", "", "");
        assertThat(CellWords.lines(List.of("๑.๕ล้านบาท"))).containsExactly(Line.of("๑.๕ล้านบาท"));
    }

    @Test
    void there_is_none_and_nothing_are_two_things() {
        assertThat(CellWords.cell(List.of("ไม่มี"))).contains(Cell.none("ไม่มี"));
        assertThat(CellWords.cell(List.of("-"))).contains(Cell.none("-"));
        assertThat(CellWords.cell(List.of("ไม่มีผู้ร้องเรียน")))
                .contains(Cell.of("ไม่มีผู้ร้องเรียน"));
        assertThat(CellWords.cell(List.of())).isEmpty();
        assertThat(CellWords.cell(List.of(" "))).isEmpty();
    }

    @Test
    void what_cannot_be_stored_is_dropped_and_nothing_else() {
        assertThat(CellWords.lines(List.of("ก\u0000ข\u202Eค\tง")))
                .containsExactly(Line.of("กขค ง"));
    }

    @Test
    void a_paragraph_longer_than_a_line_may_be_goes_on_in_the_next() {
        String words = "ดำเนินการแล้ว ".repeat(1_000).strip();
        List<Line> lines = CellWords.lines(List.of(words));
        assertThat(lines).allMatch(line -> line.text().length() <= Limits.NOTE_CHARACTERS);
        assertThat(lines.stream().map(Line::text).collect(Collectors.joining(" ")))
                .isEqualTo(words);
        assertThat(CellWords.lines(List.of("ก".repeat(9_000)))).hasSize(3);
    }
}

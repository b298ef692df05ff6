package bantuek.query.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.query.paper.Block.Cell;
import bantuek.query.paper.Block.Line;
import bantuek.query.paper.Block.Row;
import bantuek.query.paper.Block.Table;
import bantuek.query.paper.Paper.Orientation;
import bantuek.query.paper.Paper.Part;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongTablesTest {

    private static final String WORDS = "คำ".repeat(1_000);

    /** The first column reaches down over all rows, the second says as much as a page holds. */
    private static Table table(int rows) {
        return new Table(
                List.of(),
                List.of("หนึ่ง", "สอง"),
                IntStream.range(0, rows)
                        .mapToObj(row ->
                                new Row(
                                        false,
                                        List.of(
                                                row == 0
                                                        ? cell(rows, "ทั้งหมด")
                                                        : new Cell(0, List.of()),
                                                cell(1, WORDS))))
                        .toList());
    }

    private static Cell cell(int rows, String words) {
        return new Cell(rows, List.of(new Line(0, words)));
    }

    private static Paper paper(Table table) {
        return Papers.paper("", Digits.THAI, new Part("ก", Orientation.LANDSCAPE, List.of(table)));
    }

    @Test
    void a_table_that_is_not_long_stays_as_it_is() {
        assertThat(LongTables.apart(table(100))).containsExactly(table(100));
    }

    @Test
    void a_long_one_is_taken_apart_and_every_row_is_in_one_piece() {
        List<Table> pieces = LongTables.apart(table(400));
        assertThat(pieces).hasSize(2);
        assertThat(pieces.stream().mapToInt(piece -> piece.rows().size()).sum()).isEqualTo(400);
        assertThat(pieces)
                .allSatisfy(piece -> {
                    Cell top = piece.rows().getFirst().cells().getFirst();
                    assertThat(top.rows()).isEqualTo(piece.rows().size());
                    assertThat(piece.headings()).containsExactly("หนึ่ง", "สอง");
                });
        assertThat(pieces.getFirst().rows().getFirst().cells().getFirst().lines()).hasSize(1);
        assertThat(pieces.getLast().rows().getFirst().cells().getFirst().lines()).isEmpty();
    }

    @Test
    void what_nobody_would_read_on_paper_is_refused_before_it_is_begun() {
        assertThatThrownBy(() -> PaperSize.refuseWhatIsTooLong(paper(table(1_000))))
                .isInstanceOf(TooLong.class);
        PaperSize.refuseWhatIsTooLong(paper(table(500)));
        List<String> thirty = IntStream.range(0, 30).mapToObj(String::valueOf).toList();
        Row narrow = new Row(false, thirty.stream().map(_ -> cell(1, "ก".repeat(20_000))).toList());
        PaperSize.refuseWhatIsTooLong(paper(new Table(List.of(), thirty, List.of(narrow))));
        assertThatThrownBy(() ->
                        PaperSize.refuseWhatIsTooLong(
                                paper(
                                        new Table(
                                                List.of(),
                                                thirty,
                                                List.of(row("ก".repeat(590_000)), narrow)))))
                .isInstanceOf(TooLong.class);
    }

    private static Row row(String words) {
        return new Row(
                false, IntStream.range(0, 30).mapToObj(i -> cell(1, i == 0 ? words : "")).toList());
    }
}

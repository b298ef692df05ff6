package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Field;
import bantuek.events.report.Line;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import bantuek.events.report.StoredFile;
import bantuek.query.memo.ReportTable.Album;
import bantuek.query.memo.ReportTable.Entry;
import bantuek.query.memo.ReportTable.EvidenceLine;
import bantuek.query.memo.ReportTable.Group;
import bantuek.query.memo.ReportTable.Item;
import bantuek.query.memo.ReportTable.Picture;
import bantuek.query.memo.ReportTable.Slot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTableTest {

    private static final UUID MEMO = new UUID(7, 7);

    @Test
    void a_memo_without_a_report_has_no_table() {
        assertThat(ReportTable.of(MEMO, null)).isNull();
    }

    @Test
    void an_issue_stands_across_the_table() {
        Entry issue = table(row(1, RowKind.ISSUE, Map.of("a", Cell.of("ประเด็นที่ ๑")))).getFirst();
        assertThat(issue.issue()).containsExactly(new Item(0, "ประเด็นที่ ๑"));
        assertThat(issue.slots()).isEmpty();
    }

    @Test
    void what_is_carried_down_is_one_cell_that_reaches_down() {
        List<Entry> entries =
                table(
                        row(1, RowKind.MEASURE, Map.of("a", Cell.of("ก"), "b", Cell.of("ข"))),
                        row(2, RowKind.MEASURE, Map.of("a", Cell.carried(), "b", Cell.of("ค"))),
                        row(3, RowKind.MEASURE, Map.of("a", Cell.carried())),
                        row(4, RowKind.MEASURE, Map.of("a", Cell.of("ง"))));
        assertThat(entries)
                .extracting(entry -> entry.slots().getFirst().rows())
                .containsExactly(3, 0, 0, 1);
        assertThat(entries.get(2).slots().getFirst().items()).containsExactly(new Item(0, "ก"));
        assertThat(entries.get(2).slots().get(1).blank()).isTrue();
    }

    @Test
    void what_is_carried_from_nowhere_is_a_blank_of_its_own() {
        Slot slot =
                table(row(1, RowKind.MEASURE, Map.of("a", Cell.carried())))
                        .getFirst()
                        .slots()
                        .getFirst();
        assertThat(slot.rows()).isOne();
        assertThat(slot.blank()).isTrue();
    }

    @Test
    void nothing_is_carried_past_an_issue() {
        List<Entry> entries =
                table(
                        row(1, RowKind.MEASURE, Map.of("a", Cell.of("ก"))),
                        row(2, RowKind.ISSUE, Map.of("a", Cell.of("ประเด็นที่ ๒"))),
                        row(3, RowKind.MEASURE, Map.of("a", Cell.carried())),
                        row(4, RowKind.MEASURE, Map.of("a", Cell.carried())));
        assertThat(entries.get(2).slots().getFirst().rows()).isEqualTo(2);
        assertThat(entries.get(3).slots().getFirst().rows()).isZero();
    }

    @Test
    void how_far_it_has_come_and_what_shows_it_stand_beside_the_result() {
        Row row =
                new Row(
                        new UUID(0, 1),
                        RowKind.MEASURE,
                        new TreeMap<>(Map.of("b", Cell.of("ยังไม่ได้อบรม"))),
                        new Progress(Status.NOT_STARTED, "รองบประมาณ", null, "สิงหาคม ๒๕๖๙"),
                        null,
                        List.of(
                                new Evidence(
                                        EvidenceKind.LINK, "แผน", "https://suantan.example", null),
                                new Evidence(EvidenceKind.BOARD, "ป้ายหน้าสำนักงาน", null, null)));
        List<Slot> slots = table(row).getFirst().slots();
        assertThat(slots.get(1).status())
                .isEqualTo("ยังไม่ได้ดำเนินการ · รองบประมาณ · คาดว่าจะดำเนินการ สิงหาคม ๒๕๖๙");
        assertThat(slots.get(1).evidence())
                .containsExactly(
                        new EvidenceLine("แผน", "https://suantan.example", ""),
                        new EvidenceLine("ป้ายหน้าสำนักงาน", null, ""));
        assertThat(slots.getFirst().status()).isEmpty();
    }

    @Test
    void items_of_lists_keep_their_markers_and_levels() {
        Cell cell =
                new Cell(
                        Cell.Filling.TEXT,
                        List.of(new Line(0, "", "ดังนี้"), new Line(1, "๑)", "ปิดประกาศ")));
        assertThat(
                        table(row(1, RowKind.MEASURE, Map.of("a", cell)))
                                .getFirst()
                                .slots()
                                .getFirst()
                                .items())
                .containsExactly(new Item(0, "ดังนี้"), new Item(1, "๑) ปิดประกาศ"));
    }

    @Test
    void headings_may_stand_in_two_levels() {
        ReportTable table =
                of(
                        List.of(
                                new Column("a", Field.MEASURE, "มาตรการ", null),
                                new Column("b", Field.METHOD, "วิธี", "การนำไปปฏิบัติ"),
                                new Column("c", Field.TIMEFRAME, "เวลา", "การนำไปปฏิบัติ")));
        assertThat(table.groups())
                .containsExactly(new Group("", 1), new Group("การนำไปปฏิบัติ", 2));
        assertThat(table.headings()).containsExactly("มาตรการ", "วิธี", "เวลา");
    }

    @Test
    void files_are_followed_with_what_they_are_and_photos_stand_in_an_album() {
        StoredFile paper =
                new StoredFile("a".repeat(64), "คำสั่ง.pdf", 1_234_567, "application/pdf");
        StoredFile photo = new StoredFile("b".repeat(64), "อบรม.jpg", 2_000, "image/jpeg");
        Row row =
                new Row(
                        new UUID(0, 1),
                        RowKind.MEASURE,
                        new TreeMap<>(Map.of("a", Cell.of("๑. อบรม"), "b", Cell.of("อบรมแล้ว"))),
                        null,
                        null,
                        List.of(
                                new Evidence(EvidenceKind.FILE, "คำสั่งที่ ๑", null, paper),
                                new Evidence(EvidenceKind.PHOTO, "ผู้เข้าอบรม", null, photo)));
        ReportTable table =
                of(
                        List.of(
                                new Column("a", Field.MEASURE, "มาตรการ", null),
                                new Column("b", Field.RESULT, "ผล", null)),
                        row);
        String files = "/memos/" + MEMO + "/files/";
        String album = "photos-" + new UUID(0, 1);
        assertThat(table.entries().getFirst().slots().get(1).evidence())
                .containsExactly(
                        new EvidenceLine("คำสั่งที่ ๑", files + "a".repeat(64), "แฟ้ม PDF ๑.๒ MB"),
                        new EvidenceLine("ภาพกิจกรรม ๑ ภาพ", "#" + album, ""));
        assertThat(table.albums())
                .containsExactly(
                        new Album(
                                album,
                                "๑. อบรม",
                                List.of(new Picture(files + "b".repeat(64), "ผู้เข้าอบรม"))));
    }

    private static List<Entry> table(Row... rows) {
        return of(
                        List.of(
                                new Column("a", Field.MEASURE, "มาตรการ", null),
                                new Column("b", Field.RESULT, "ผล", null)),
                        rows)
                .entries();
    }

    private static ReportTable of(List<Column> columns, Row... rows) {
        @Nullable ReportTable table =
                ReportTable.of(
                        MEMO,
                        new Report(
                                new ReportHead(
                                        ReportKind.RESULT,
                                        2568,
                                        null,
                                        null,
                                        "รายงาน",
                                        columns,
                                        List.of(),
                                        List.of()),
                                List.of(rows)));
        return Objects.requireNonNull(table);
    }

    private static Row row(int id, RowKind kind, Map<String, Cell> cells) {
        return new Row(new UUID(0, id), kind, new TreeMap<>(cells), null, null, List.of());
    }
}

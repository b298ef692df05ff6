package bantuek.events.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.InvalidValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("measure", Field.MEASURE, "มาตรการ", null),
                    new Column("result", Field.RESULT, "ผล", null),
                    new Column("note-to-self", null, "อื่น ๆ", null));

    @Test
    void a_report_says_the_same_after_any_revision_as_if_it_had_been_written_anew() {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        Report report = null;
        for (int i = 0; i < 2_000; i++) {
            Report next = changed(report, dice);
            Revision revision = Report.between(report, next);
            assertThat(Report.after(report, revision)).as("seed %d", seed).isEqualTo(next);
            assertThat(revision.changesNothing()).isEqualTo(next.equals(report));
            report = next;
        }
    }

    @Test
    void a_revision_holds_what_is_new_and_nothing_else() {
        Row first = row(1, RowKind.MEASURE, Map.of("measure", Cell.of("ก")));
        Row second = row(2, RowKind.MEASURE, Map.of("measure", Cell.of("ข")));
        Row better = row(2, RowKind.MEASURE, Map.of("measure", Cell.of("ค")));
        Report before = report(first, second);
        assertThat(Report.between(before, report(first, better)))
                .isEqualTo(new Revision(null, List.of(better), null));
        assertThat(Report.between(before, report(second, first)))
                .isEqualTo(new Revision(null, List.of(), List.of(second.id(), first.id())));
        assertThat(Report.between(before, report(first)))
                .isEqualTo(new Revision(null, List.of(), List.of(first.id())));
        assertThat(Report.between(before, before).changesNothing()).isTrue();
    }

    @Test
    void a_revision_of_another_report_is_no_history() {
        UUID unknown = new UUID(0, 9);
        for (Revision impossible :
                List.of(
                        new Revision(null, List.of(), null),
                        new Revision(head("รายงาน"), List.of(), List.of(unknown)))) {
            assertThatThrownBy(() -> Report.after(null, impossible))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void none_blank_and_carried_down_are_three_different_things() {
        Report none = report(row(1, RowKind.MEASURE, Map.of("result", Cell.none("ไม่มี"))));
        Report text = report(row(1, RowKind.MEASURE, Map.of("result", Cell.of("ไม่มี"))));
        Report blank = report(row(1, RowKind.MEASURE, Map.of()));
        Report carried = report(row(1, RowKind.MEASURE, Map.of("result", Cell.carried())));
        assertThat(List.of(none, text, blank, carried))
                .extracting(Report::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_report_has_the_same_fingerprint_wherever_it_was_made() {
        Row row = row(1, RowKind.MEASURE, Map.of("measure", Cell.of("ก"), "result", Cell.of("ข")));
        Row same = row(1, RowKind.MEASURE, Map.of("result", Cell.of("ข"), "measure", Cell.of("ก")));
        assertThat(report(row).fingerprint()).isEqualTo(report(same).fingerprint());
        assertThat(report(row).fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void what_stands_in_a_column_that_the_report_has_not_is_refused() {
        refused("report.unknown-column", row(1, RowKind.MEASURE, Map.of("budget", Cell.of("ก"))));
    }

    @Test
    void a_step_belongs_to_a_measure() {
        refused("report.step-without-measure", row(1, RowKind.STEP, Map.of()));
        refused(
                "report.step-without-measure",
                row(1, RowKind.ISSUE, Map.of()),
                row(2, RowKind.STEP, Map.of()));
        report(row(1, RowKind.MEASURE, Map.of()), row(2, RowKind.STEP, Map.of()));
    }

    @Test
    void a_row_stands_once() {
        refused("value.twice", row(1, RowKind.ISSUE, Map.of()), row(1, RowKind.ISSUE, Map.of()));
    }

    @Test
    void evidence_leads_to_a_web_page_or_to_a_file_and_nowhere_else() {
        for (String address :
                List.of(
                        "javascript:alert(1)",
                        "ftp://example.org/a",
                        "https://",
                        "https://user:secret@example.org",
                        "ไม่ใช่ที่อยู่")) {
            assertThatThrownBy(() -> new Evidence(EvidenceKind.LINK, "ลิงก์", address, null))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("value.not-an-address");
        }
        assertThatThrownBy(() -> new Evidence(EvidenceKind.PHOTO, "ภาพ", null, null))
                .hasMessageContaining("value.missing in file");
    }

    private static void refused(String code, Row... rows) {
        assertThatThrownBy(() -> report(rows))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(code);
    }

    private static Report report(Row... rows) {
        return new Report(head("รายงาน"), List.of(rows));
    }

    private static ReportHead head(String title) {
        return new ReportHead(
                ReportKind.RESULT, 2568, null, null, title, COLUMNS, List.of(), List.of());
    }

    private static Row row(int id, RowKind kind, Map<String, Cell> cells) {
        SortedMap<String, Cell> sorted = new TreeMap<>(cells);
        return new Row(new UUID(0, id), kind, sorted, null, null, List.of());
    }

    private static Report changed(@Nullable Report before, Random dice) {
        if (before == null) {
            return report();
        }
        List<Row> rows = new ArrayList<>(before.rows());
        switch (dice.nextInt(6)) {
            case 0, 1 -> rows.add(dice.nextInt(rows.size() + 1), random(dice));
            case 2 -> {
                if (!rows.isEmpty()) {
                    int place = dice.nextInt(rows.size());
                    UUID id = rows.get(place).id();
                    rows.set(
                            place,
                            new Row(id, RowKind.MEASURE, cells(dice), null, null, List.of()));
                }
            }
            case 3 -> {
                if (!rows.isEmpty()) {
                    rows.remove(dice.nextInt(rows.size()));
                }
            }
            case 4 -> Collections.shuffle(rows, dice);
            default -> {
                return new Report(head("รายงาน " + dice.nextInt(3)), rows);
            }
        }
        return new Report(before.head(), rows);
    }

    private static Row random(Random dice) {
        UUID id = new UUID(1, dice.nextLong());
        return new Row(id, RowKind.MEASURE, cells(dice), null, null, List.of());
    }

    private static SortedMap<String, Cell> cells(Random dice) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        for (Column column : COLUMNS) {
            switch (dice.nextInt(4)) {
                case 0 -> cells.put(column.key(), Cell.of("ข้อความ " + dice.nextInt(5)));
                case 1 -> cells.put(column.key(), Cell.none("ไม่มี"));
                case 2 -> cells.put(column.key(), Cell.carried());
                default -> {}
            }
        }
        return cells;
    }
}

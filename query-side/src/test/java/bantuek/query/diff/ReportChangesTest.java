package bantuek.query.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.events.report.Status;
import bantuek.query.diff.ReportChanges.RowChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportChangesTest {

    private static final Row FENCE = row(1, "ซ่อมรั้ว", "ซ่อมแล้ว");
    private static final Row NOTICE = row(2, "ปิดประกาศ", "ปิดแล้ว");
    private static final Row TRAINING = row(3, "อบรม", "ยังไม่ได้อบรม");

    @Test
    void what_is_the_same_has_no_changes() {
        assertThat(between(report(FENCE, NOTICE), report(FENCE, NOTICE)).changesNothing()).isTrue();
        assertThat(ReportChanges.between(null, null).changesNothing()).isTrue();
    }

    @Test
    void a_row_that_says_something_else_names_the_cells_that_differ() {
        ReportChanges changes =
                between(report(FENCE, NOTICE), report(FENCE, row(2, "ปิดประกาศ", "ปิด ๒ แห่ง")));
        assertThat(changes.rows())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.cells()).containsExactly("result");
                    assertThat(change.oldNumber()).isEqualTo(2);
                    assertThat(change.newNumber()).isEqualTo(2);
                    assertThat(change.moved()).isFalse();
                });
    }

    @Test
    void rows_that_came_and_went_stand_where_they_are_and_were() {
        ReportChanges changes = between(report(FENCE, NOTICE), report(TRAINING, NOTICE));
        assertThat(changes.rows())
                .extracting(RowChange::added, RowChange::removed, RowChange::newNumber)
                .containsExactly(tuple(false, true, 0), tuple(true, false, 1));
    }

    @Test
    void a_row_that_moved_is_one_that_moved_and_the_others_stayed() {
        ReportChanges changes =
                between(report(FENCE, NOTICE, TRAINING), report(NOTICE, TRAINING, FENCE));
        assertThat(changes.rows())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.moved()).isTrue();
                    assertThat(change.oldNumber()).isOne();
                    assertThat(change.newNumber()).isEqualTo(3);
                    assertThat(change.cells()).isEmpty();
                });
    }

    @Test
    void what_was_said_of_progress_is_a_change_too() {
        Row done =
                new Row(
                        FENCE.id(),
                        FENCE.kind(),
                        FENCE.cells(),
                        Progress.of(Status.DONE),
                        null,
                        List.of());
        assertThat(between(report(FENCE), report(done)).changed()).isOne();
    }

    @Test
    void rows_that_were_brought_in_again_under_other_ids_are_the_same_rows() {
        ReportChanges changes =
                between(
                        report(FENCE, NOTICE),
                        report(
                                row(11, "ซ่อมรั้ว", "ซ่อมแล้ว"),
                                row(12, "ปิดประกาศ", "ปิด ๓ แห่ง")));
        assertThat(changes.added()).isZero();
        assertThat(changes.removed()).isZero();
        assertThat(changes.rows()).singleElement().extracting(RowChange::newNumber).isEqualTo(2);
    }

    @Test
    void a_report_that_came_or_went_is_all_new_or_all_gone() {
        assertThat(ReportChanges.between(null, report(FENCE, NOTICE)).added()).isEqualTo(2);
        assertThat(ReportChanges.between(report(FENCE), null).removed()).isOne();
    }

    @Test
    void the_changes_lead_from_the_old_rows_to_the_new_whatever_they_are() {
        long seed = System.nanoTime();
        Random dice = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Report before = any(dice);
            Report after = any(dice);
            ReportChanges changes = ReportChanges.between(before, after);
            assertThat(applied(before, changes, after.rows().size())).isEqualTo(after.rows());
        }
    }

    @Test
    void a_thousand_rows_turned_round_are_compared() {
        List<Row> rows = IntStream.range(0, 1_000).mapToObj(i -> row(i, "ม" + i, "ผ")).toList();
        ReportChanges changes =
                between(
                        report(rows.toArray(Row[]::new)),
                        report(rows.reversed().toArray(Row[]::new)));
        assertThat(changes.moved()).isEqualTo(999);
    }

    /** Puts what changed where it says, and what did not between, in its old order. */
    private static List<Row> applied(Report before, ReportChanges changes, int size) {
        List<Row> rest = new ArrayList<>(before.rows());
        Row[] rows = new Row[size];
        for (RowChange change : changes.rows()) {
            rest.remove(change.before());
            if (change.after() != null) {
                rows[change.newNumber() - 1] = change.after();
            }
        }
        for (int i = 0; i < size; i++) {
            if (rows[i] == null) {
                rows[i] = rest.removeFirst();
            }
        }
        assertThat(rest).isEmpty();
        return Stream.of(rows).map(Objects::requireNonNull).toList();
    }

    private static Report any(Random dice) {
        List<Row> rows =
                new ArrayList<>(
                        IntStream.range(0, 12)
                                .filter(i -> dice.nextInt(3) > 0)
                                .mapToObj(i -> row(i, "ม" + i, "ผล" + dice.nextInt(2)))
                                .toList());
        if (dice.nextBoolean()) {
            Collections.shuffle(rows, dice);
        }
        return report(rows.toArray(Row[]::new));
    }

    private static ReportChanges between(Report before, Report after) {
        return ReportChanges.between(before, after);
    }

    private static Report report(Row... rows) {
        return new Report(
                new ReportHead(
                        ReportKind.RESULT,
                        2569,
                        2570,
                        null,
                        "รายงานผล",
                        List.of(
                                new Column("measure", Field.MEASURE, "มาตรการ", null),
                                new Column("result", Field.RESULT, "ผล", null)),
                        List.of(),
                        List.of()),
                List.of(rows));
    }

    private static Row row(int id, String measure, String result) {
        return new Row(
                new UUID(0, id),
                RowKind.MEASURE,
                new TreeMap<>(Map.of("measure", Cell.of(measure), "result", Cell.of(result))),
                null,
                null,
                List.of());
    }
}

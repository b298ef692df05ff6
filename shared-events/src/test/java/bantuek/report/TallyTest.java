package bantuek.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    private final List<Row> rows = new ArrayList<>();

    @Test
    void what_was_done_is_shared_by_what_was_to_be_done() {
        measure(Status.DONE).measure(Status.DONE_EARLIER).measure(Status.ONGOING);
        measure(Status.NOT_STARTED);
        assertThat(tally().done()).isEqualTo(2);
        assertThat(tally().toDo()).isEqualTo(4);
        assertThat(tally().percent()).isEqualByComparingTo("50");
    }

    @Test
    void what_there_was_no_occasion_for_was_not_to_be_done() {
        measure(Status.DONE).measure(Status.NO_OCCASION);
        assertThat(tally().percent()).isEqualByComparingTo("100");
        assertThat(tally().measures()).isEqualTo(2);
    }

    @Test
    void what_was_cancelled_stood_in_the_plan_and_was_not_done() {
        measure(Status.DONE).measure(Status.CANCELLED);
        assertThat(tally().percent()).isEqualByComparingTo("50");
    }

    @Test
    void what_nothing_is_said_of_is_not_done_and_is_counted_openly() {
        measure(Status.DONE).measure(null);
        assertThat(tally().unknown()).isOne();
        assertThat(tally().percent()).isEqualByComparingTo("50");
    }

    @Test
    void where_there_was_nothing_to_do_there_is_no_share() {
        assertThat(tally().percent()).isNull();
        measure(Status.NO_OCCASION);
        assertThat(tally().percent()).isNull();
        assertThat(tally().reachesTarget()).isFalse();
    }

    @Test
    void an_issue_is_not_something_to_do() {
        rows.add(row(RowKind.ISSUE, Progress.of(Status.DONE)));
        measure(Status.NOT_STARTED);
        assertThat(tally().measures()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "DONE DONE, DONE",
        "DONE DONE_EARLIER, DONE",
        "DONE_EARLIER DONE_EARLIER, DONE_EARLIER",
        "DONE NO_OCCASION, DONE",
        "NO_OCCASION NO_OCCASION, NO_OCCASION",
        "DONE NOT_STARTED, ONGOING",
        "NOT_STARTED NO_OCCASION, NOT_STARTED",
        "DONE ONGOING, ONGOING",
        "NOT_STARTED ONGOING, ONGOING",
        "DONE CANCELLED, CANCELLED",
        "CANCELLED NOT_STARTED, NOT_STARTED"
    })
    void a_measure_is_as_far_as_its_steps_together(String steps, Status together) {
        measure(null);
        for (String step : steps.split(" ", -1)) {
            rows.add(row(RowKind.STEP, Progress.of(Status.valueOf(step))));
        }
        assertThat(tally().count(together)).isOne();
        assertThat(tally().measures()).isOne();
    }

    @Test
    void a_step_of_which_nothing_is_said_leaves_the_measure_unknown_unless_one_is_open() {
        measure(null);
        rows.add(row(RowKind.STEP, Progress.of(Status.DONE)));
        rows.add(row(RowKind.STEP, null));
        assertThat(tally().unknown()).isOne();
        rows.add(row(RowKind.STEP, Progress.of(Status.ONGOING)));
        assertThat(tally().count(Status.ONGOING)).isOne();
    }

    @Test
    void what_is_said_of_the_measure_itself_goes_before_its_steps() {
        measure(Status.DONE);
        rows.add(row(RowKind.STEP, Progress.of(Status.NOT_STARTED)));
        assertThat(tally().done()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"4, 5, true", "3, 4, false", "799, 1000, false", "800, 1000, true", "0, 1, false"})
    void eighty_percent_is_reached_exactly(int done, int all, boolean reached) {
        IntStream.range(0, all).forEach(i -> measure(i < done ? Status.DONE : Status.NOT_STARTED));
        assertThat(tally().reachesTarget()).isEqualTo(reached);
    }

    @Test
    void a_share_is_never_rounded_up() {
        measure(Status.DONE).measure(Status.DONE).measure(Status.NOT_STARTED);
        assertThat(tally().percent()).isEqualTo(new BigDecimal("66.6"));
    }

    @Test
    void what_is_open_says_when_it_is_expected_and_whether_that_is_over() {
        rows.add(
                row(
                        RowKind.MEASURE,
                        new Progress(Status.NOT_STARTED, null, AUGUST, "สิงหาคม ๒๕๖๙")));
        measure(Status.DONE).measure(Status.CANCELLED).measure(Status.NO_OCCASION).measure(null);
        List<OpenMeasure> open = OpenMeasure.of(report());
        assertThat(open).hasSize(2);
        assertThat(open.getFirst().expectedText()).isEqualTo("สิงหาคม ๒๕๖๙");
        assertThat(open.getFirst().name()).isEqualTo("มาตรการ");
        assertThat(open.getFirst().overdue(AUGUST)).isFalse();
        assertThat(open.getFirst().overdue(AUGUST.plusDays(1))).isTrue();
        assertThat(open.getLast().status()).isNull();
        assertThat(open.getLast().overdue(LocalDate.MAX)).isFalse();
    }

    @Test
    void a_measure_is_expected_when_the_last_of_its_open_steps_is() {
        measure(null);
        rows.add(row(RowKind.STEP, new Progress(Status.ONGOING, null, AUGUST, null)));
        rows.add(
                row(
                        RowKind.STEP,
                        new Progress(Status.NOT_STARTED, null, AUGUST.plusMonths(1), null)));
        rows.add(row(RowKind.STEP, new Progress(Status.DONE, null, AUGUST.plusMonths(9), null)));
        assertThat(OpenMeasure.of(report()))
                .singleElement()
                .extracting(OpenMeasure::expected)
                .isEqualTo(AUGUST.plusMonths(1));
    }

    @Test
    void what_is_expected_some_time_says_so_in_its_words() {
        rows.add(row(RowKind.MEASURE, new Progress(Status.ONGOING, null, null, null)));
        rows.add(row(RowKind.STEP, new Progress(Status.ONGOING, null, null, "ปลายปี")));
        assertThat(OpenMeasure.of(report()))
                .singleElement()
                .extracting(OpenMeasure::expected, OpenMeasure::expectedText)
                .containsExactly(null, "ปลายปี");
    }

    @Test
    void a_plan_and_a_table_of_budgets_are_not_counted() {
        assertThat(ReportKind.values())
                .filteredOn(Tally::counts)
                .containsExactlyInAnyOrder(ReportKind.RESULT, ReportKind.FOLLOW_UP);
    }

    private TallyTest measure(@Nullable Status status) {
        rows.add(row(RowKind.MEASURE, status == null ? null : Progress.of(status)));
        return this;
    }

    private Tally tally() {
        return Tally.of(report());
    }

    private Report report() {
        return new Report(
                new ReportHead(
                        ReportKind.FOLLOW_UP,
                        2569,
                        null,
                        6,
                        "รายงาน",
                        List.of(
                                new Column("a", Field.NUMBER, "ที่", null),
                                new Column("b", Field.MEASURE, "มาตรการ", null)),
                        List.of(),
                        List.of()),
                rows);
    }

    private Row row(RowKind kind, @Nullable Progress progress) {
        return new Row(
                new UUID(1, rows.size()),
                kind,
                new TreeMap<>(Map.of("a", Cell.of("๑"), "b", Cell.of("มาตรการ"))),
                progress,
                null,
                List.of());
    }
}

package bantuek.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.report.Report;
import bantuek.query.platform.Batch;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.Rows;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class ReportProjectorTest {

    private static final TestDatabase DATABASE = QueryDatabase.withReadModels();
    private static final Report REPORT = SomeReports.report("รายงานผล", "ทำแล้ว");
    private static final Report LONGER = SomeReports.report("รายงานผล", "ทำแล้ว", "ยัง");

    private final JdbcClient jdbc = QueryDatabase.jdbc(DATABASE, "projector");
    private final ReportProjector projector =
            new ReportProjector(jdbc, QueryDatabase.batches(DATABASE));
    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "รายงาน");

    @Test
    void a_memo_without_a_report_leaves_no_row() {
        handle(journey.submitted().events());
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_report_is_handed_in_on_the_day_in_bangkok_on_which_it_is_first_submitted() {
        journey.reporting(REPORT).submitted();
        journey.then(new MemoReturned(journey.memo, 0, "แก้", null, List.of()), town.director)
                .then(revised(REPORT, LONGER), town.officer)
                .then(new MemoResubmitted(journey.memo, 0), town.officer);
        handle(journey.events());
        assertThat(rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row)
                            .containsEntry("fiscal_year", "2569")
                            .containsEntry("handed_in", "2025-11-21")
                            .containsEntry("version", "4");
                    assertThat(row.get("standing")).contains("\"unknown\": 2");
                });
    }

    @Test
    void what_was_recalled_was_not_handed_in() {
        journey.reporting(REPORT)
                .submitted()
                .then(new MemoRecalled(journey.memo, null, null, false), town.officer);
        handle(journey.events());
        assertThat(rows()).singleElement().extracting("handed_in").isEqualTo("");
    }

    @Test
    void a_report_that_was_taken_out_is_of_no_year_and_may_come_back() {
        journey.reporting(REPORT).then(new ReportRemoved(journey.memo), town.officer);
        handle(journey.events());
        assertThat(rows()).singleElement().extracting("fiscal_year").isEqualTo("");
        Report again = LONGER;
        journey.then(revised(null, again), town.officer);
        handle(List.of(journey.last()));
        assertThat(rows()).singleElement().extracting("fiscal_year").isEqualTo("2569");
    }

    @Test
    void handled_twice_leaves_the_same_rows() {
        journey.reporting(REPORT)
                .then(revised(REPORT, LONGER), town.officer)
                .then(new ReportRemoved(journey.memo), town.officer)
                .then(revised(null, REPORT), town.officer)
                .submitted();
        handle(journey.events());
        List<Map<String, String>> once = rows();
        handle(journey.events());
        journey.events().forEach(told -> handle(List.of(told, told)));
        assertThat(rows()).isEqualTo(once);
    }

    private ReportRevised revised(@Nullable Report before, Report after) {
        return new ReportRevised(journey.memo, Report.between(before, after), after.fingerprint());
    }

    private void handle(List<Told<MemoEvent>> events) {
        events.forEach(
                told -> Batch.alone(batch -> projector.on(told.event(), told.occurrence(), batch)));
    }

    private List<Map<String, String>> rows() {
        return jdbc.sql("SELECT * FROM query.report WHERE memo = ?")
                .param(journey.memo)
                .query(Rows::asText)
                .list();
    }
}

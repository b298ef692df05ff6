package bantuek.query.reportdesk;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.form.FormDesigned;
import bantuek.events.form.IssuesListed;
import bantuek.events.form.ReportForm;
import bantuek.events.report.Cell;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Report;
import bantuek.events.report.ReportKind;
import bantuek.query.town.Browser;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Town;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class StartApiTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser officer = side.signedIn(town.officer);
    private final UUID form = UUID.randomUUID();

    @Test
    void a_form_gives_a_report_with_the_issues_of_its_year() {
        design();
        Report report = report(officer.get("/api/forms/" + form + "/report?year=2569"));
        assertThat(report.head().title()).isEqualTo("มาตรการ ปี ๒๕๖๙");
        assertThat(report.rows())
                .extracting(row -> row.cells().values().stream().map(Cell::text).toList())
                .containsExactly(List.of("การให้บริการ"), List.of("การเปิดเผยข้อมูล"));
        assertThat(report(officer.get("/api/forms/" + form + "/report?year=2570")).rows())
                .isEmpty();
    }

    @Test
    void a_report_is_carried_over_with_or_without_what_is_finished() {
        Report last = SomeReports.report("รายงานผล", "ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ");
        String memo = memo(last);
        Report all = report(officer.get(memo + "/report/carried-over?year=2570"));
        assertThat(all.head().fiscalYear()).isEqualTo(2570);
        assertThat(all.rows()).hasSameSizeAs(last.rows());
        Report open = report(officer.get(memo + "/report/carried-over?year=2570&open-only=true"));
        assertThat(open)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(UUID.class)
                .isEqualTo(CarryOver.of(last, 2570, true, UUID::randomUUID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999", "2147483647"})
    void a_year_that_cannot_be_is_a_bad_question(String year) {
        design();
        String memo = memo(SomeReports.report("รายงานผล", "ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ"));
        for (String asked :
                List.of("/api/forms/" + form + "/report", memo + "/report/carried-over")) {
            Seen seen = officer.get(asked + "?year=" + year);
            assertThat(seen.status()).as(asked).isEqualTo(400);
            assertThat(seen.html()).contains("read.bad-request");
        }
    }

    @Test
    void what_is_not_there_and_what_is_not_for_the_asker_are_answered_alike() {
        design();
        String memo = memo(SomeReports.report("รายงานผล", "ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ"));
        Browser other = side.signedIn(side.town("หนองบัว").officer);
        for (String asked :
                List.of(
                        "/api/forms/" + form + "/report?year=2569",
                        "/api/forms/" + UUID.randomUUID() + "/report?year=2569",
                        memo + "/report/carried-over?year=2570",
                        "/api/memos/" + UUID.randomUUID() + "/report/carried-over?year=2570")) {
            assertThat(other.get(asked).status()).as(asked).isEqualTo(404);
        }
        assertThat(officer.get("/api/forms/" + form + "/report").status()).isEqualTo(400);
    }

    private void design() {
        side.show(
                town.told(
                        List.of(
                                new FormDesigned(
                                        town.organisation,
                                        form,
                                        1,
                                        new ReportForm(
                                                "มาตรการ",
                                                ReportKind.PLAN,
                                                2569,
                                                null,
                                                "มาตรการ ปี {ปี}",
                                                List.of(
                                                        new Column(
                                                                "measure",
                                                                Field.MEASURE,
                                                                "มาตรการ",
                                                                null)))),
                                new IssuesListed(
                                        town.organisation,
                                        2569,
                                        List.of("การให้บริการ", "การเปิดเผยข้อมูล")))));
    }

    private String memo(Report report) {
        Journey journey = Journey.in(town, "รายงานผล").reporting(report);
        side.show(journey);
        return "/api/memos/" + journey.memo;
    }

    private static Report report(Seen seen) {
        assertThat(seen.status()).isEqualTo(200);
        return EventJson.MAPPER.readValue(seen.html(), Report.class);
    }
}

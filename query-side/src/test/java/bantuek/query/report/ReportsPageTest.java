package bantuek.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.Status;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Town;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("database")
class ReportsPageTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser officer = side.signedIn(town.officer);

    @Test
    void a_report_says_how_much_was_done_what_is_open_and_what_is_overdue() {
        Journey journey =
                Journey.in(town, "รายงาน")
                        .reporting(report(ReportKind.RESULT, null, Status.DONE, Status.NOT_STARTED))
                        .submitted();
        side.show(journey);
        Seen seen = officer.get("/reports?year=2568");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("ดำเนินการแล้วร้อยละ ๕๐ (๑ จาก ๒ มาตรการที่ต้องดำเนินการ)")
                .contains("ยังไม่ถึงเป้าหมายร้อยละ ๘๐", "width=\"50.0\"", "x=\"80\"")
                .contains("มาตรการที่ยังไม่แล้วเสร็จ ๑ รายการ", "พ้นกำหนดแล้ว ๑ รายการ")
                .contains("href=\"/memos/" + journey.memo + "\"");
        assertThat(officer.get("/memos/" + journey.memo).html()).contains("ดำเนินการแล้วร้อยละ ๕๐");
    }

    @Test
    void a_plan_has_no_share() {
        Journey journey =
                Journey.in(town, "แผน")
                        .reporting(report(ReportKind.PLAN, null, Status.NOT_STARTED));
        side.show(journey);
        assertThat(officer.get("/reports?year=2568").html()).doesNotContain("class=\"share\"");
        assertThat(officer.get("/memos/" + journey.memo).html()).doesNotContain("class=\"share\"");
    }

    @Test
    void a_round_is_late_until_it_is_handed_in_and_late_for_ever_after_its_day() {
        assertThat(officer.get("/reports?year=2568").html())
                .contains(
                        "รอบ ๖ เดือน",
                        "กำหนดเสนอภายใน ๓๐ เมษายน ๒๕๖๘",
                        "พ้นกำหนดแล้ว ยังไม่ได้เสนอ")
                .contains("รอบ ๑๒ เดือน", "กำหนดเสนอภายใน ๓๑ ตุลาคม ๒๕๖๘");
        side.show(
                followUp(6, Instant.parse("2025-04-27T03:00:00Z")),
                followUp(12, Instant.parse("2025-10-29T17:00:00Z")));
        assertThat(officer.get("/reports?year=2568").html())
                .contains("เสนอแล้วเมื่อ ๒๙ เมษายน ๒๕๖๘")
                .contains("เสนอล่าช้า เมื่อ ๑ พฤศจิกายน ๒๕๖๘")
                .doesNotContain("พ้นกำหนดแล้ว ยังไม่ได้เสนอ");
    }

    @Test
    void what_was_withdrawn_was_not_handed_in() {
        Journey journey = followUp(6, Journey.BEGUN);
        side.show(journey.then(new MemoWithdrawn(journey.memo, "ซ้ำ"), town.officer));
        assertThat(officer.get("/reports?year=2568").html())
                .contains("รายงานผลลับ", "ถอนเรื่อง")
                .doesNotContain("เสนอแล้วเมื่อ", "เสนอล่าช้า");
    }

    @Test
    void only_reports_of_memos_that_the_viewer_may_see_are_shown() {
        side.show(
                Journey.in(town, "รายงาน").reporting(report(ReportKind.RESULT, null, Status.DONE)));
        assertThat(officer.get("/reports?year=2568").html()).contains("รายงานผลลับ");
        Browser engineer = side.signedIn(town.engineer);
        assertThat(engineer.get("/reports?year=2568").html())
                .doesNotContain("รายงานผลลับ")
                .contains("ยังไม่มีรายงานของปีงบประมาณ ๒๕๖๘");
        assertThat(engineer.get("/api/reports?year=2568").html()).doesNotContain("รายงานผลลับ");
    }

    @Test
    void the_same_is_there_as_data() {
        side.show(
                Journey.in(town, "รายงาน")
                        .reporting(
                                report(ReportKind.RESULT, null, Status.DONE, Status.NOT_STARTED)));
        JsonNode data = EventJson.MAPPER.readTree(officer.get("/api/reports?year=2568").html());
        assertThat(data.at("/rounds/0/due").asString()).isEqualTo("2025-04-30");
        assertThat(data.at("/reports/0/share/percent").asDouble()).isEqualTo(50);
        assertThat(data.at("/reports/0/share/counts/NOT_STARTED").asInt()).isOne();
        assertThat(data.at("/reports/0/open/0/expected").asString()).isEqualTo("2025-01-01");
        assertThat(data.at("/reports/0/open/0/overdue").asBoolean()).isTrue();
    }

    @Test
    void without_a_year_it_is_the_latest_and_a_year_that_cannot_be_is_not_found() {
        assertThat(officer.get("/reports").status()).isEqualTo(200);
        side.show(Journey.in(town, "ร").reporting(report(ReportKind.RESULT, null, Status.DONE)));
        assertThat(officer.get("/reports").html()).contains("รายงานผลลับ");
        for (String year : List.of("0", "-1", "99999", "x", "9999999999")) {
            assertThat(officer.get("/reports?year=" + year).status()).as(year).isEqualTo(404);
            assertThat(officer.get("/api/reports?year=" + year).status()).as(year).isEqualTo(404);
        }
    }

    private Journey followUp(int months, Instant begun) {
        return Journey.in(town, "ติดตาม", begun)
                .reporting(report(ReportKind.FOLLOW_UP, months, Status.DONE))
                .submitted();
    }

    private static Report report(ReportKind kind, @Nullable Integer round, Status... statuses) {
        Report plain =
                SomeReports.report(
                        "รายงานผลลับ",
                        Stream.of(statuses).map(Status::name).toArray(String[]::new));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < statuses.length; i++) {
            Row row = plain.rows().get(i);
            rows.add(
                    new Row(
                            row.id(),
                            row.kind(),
                            row.cells(),
                            new Progress(statuses[i], null, LONG_AGO, null),
                            null,
                            List.of()));
        }
        ReportHead head = plain.head();
        return new Report(
                new ReportHead(
                        kind,
                        2568,
                        null,
                        round,
                        head.title(),
                        head.columns(),
                        List.of(),
                        List.of()),
                rows);
    }
}

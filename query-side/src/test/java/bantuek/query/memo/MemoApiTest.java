package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.ReportRevised;
import bantuek.events.report.Report;
import bantuek.query.memo.MemoApi.ReportOfMemo;
import bantuek.query.town.Browser;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Town;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("database")
class MemoApiTest {

    private static final Report REPORT = SomeReports.report("รายงานผล", "ทำแล้ว", "ยังไม่ได้ทำ");

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser officer = side.signedIn(town.officer);
    private final Journey journey = Journey.in(town, "ขออนุมัติ: แผน/ผล");
    private final String api = "/api/memos/" + journey.memo;

    @Test
    void a_memo_says_where_it_stands_what_it_says_and_who_said_what() {
        withReport();
        journey.submitted()
                .then(
                        new MemoNumbered(
                                journey.memo,
                                UUID.randomUUID(),
                                14,
                                "ลป ๕๒๐๐๒/๑๔",
                                LocalDate.of(2025, 11, 20),
                                false),
                        town.officer)
                .opinion(town.director, Opinion.CONCUR_WITH_NOTE, "เร่งด้วย");
        side.show(journey);
        Seen seen = officer.get(api);
        JsonNode memo = EventJson.MAPPER.readTree(seen.html());
        assertThat(seen.header("ETag")).isEqualTo("\"4\"");
        assertThat(seen.header("Content-Type")).startsWith("application/json");
        assertThat(memo.get("state").asString()).isEqualTo("IN_REVIEW");
        assertThat(memo.at("/text/subject").asString()).isEqualTo("ขออนุมัติ: แผน/ผล");
        assertThat(memo.at("/number/printed").asString()).isEqualTo("ลป ๕๒๐๐๒/๑๔");
        assertThat(memo.at("/route/0/answer/answer").asString()).isEqualTo("CONCUR_WITH_NOTE");
        assertThat(memo.at("/route/0/answer/by/name").asString()).isEqualTo(town.director.name());
        assertThat(memo.at("/route/1/open").asBoolean()).isTrue();
        assertThat(memo.at("/report/rows")).hasSize(2);
        assertThat(memo.has("published")).isFalse();
    }

    @Test
    void a_report_is_answered_as_it_is_taken() {
        withReport();
        side.show(journey);
        String body = officer.get(api + "/report").html();
        assertThat(body).isEqualTo(EventJson.MAPPER.writeValueAsString(new ReportOfMemo(REPORT)));
        assertThat(EventJson.MAPPER.readValue(body, ReportOfMemo.class).report()).isEqualTo(REPORT);
    }

    @Test
    void a_workbook_is_called_by_what_the_memo_is_about_whatever_stands_in_it() {
        withReport();
        side.show(journey);
        Seen seen = officer.get("/memos/" + journey.memo + "/report.xlsx");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).contains("spreadsheetml.sheet");
        assertThat(seen.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E0%B8%A3%E0%B8%B2%E0%B8%A2")
                .endsWith(".xlsx");
        assertThat(FileName.of("รายงาน", "a/b\\c\"d\r\ne\u202ef", "xlsx"))
                .contains("a%20b%20c%20d%20e%20f.xlsx");
        assertThat(FileName.of("รายงาน", "🙏".repeat(500), "xlsx").length()).isLessThan(3_000);
        assertThat(officer.get("/memos/" + journey.memo).html()).contains("/report.xlsx\"");
    }

    @Test
    void who_may_not_see_the_memo_learns_nothing_and_a_memo_without_a_report_has_none() {
        side.show(journey);
        Browser engineer = side.signedIn(town.engineer);
        for (String path :
                new String[] {api, api + "/report", "/memos/" + journey.memo + "/report.xlsx"}) {
            assertThat(engineer.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(engineer.get("/api/memos/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(officer.get(api + "/report").status()).isEqualTo(404);
        assertThat(officer.get("/memos/" + journey.memo + "/report.xlsx").status()).isEqualTo(404);
        assertThat(officer.get("/memos/" + journey.memo).html()).doesNotContain("report.xlsx");
    }

    private void withReport() {
        journey.then(
                new ReportRevised(journey.memo, Report.between(null, REPORT), REPORT.fingerprint()),
                town.officer);
    }
}

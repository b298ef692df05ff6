package bantuek.query.pending;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.Opinion;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("database")
class PendingPageTest {

    private final Instant lately = Instant.now().minus(Duration.ofDays(10));

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser mayor = side.signedIn(town.mayor);

    @Test
    void nothing_waits_where_nothing_was_submitted() {
        side.show(Journey.in(town, "ร่าง"));
        for (String query : List.of("", "?by=person", "?by=age&worrying=yes&page=9")) {
            Seen seen = mayor.get("/pending" + query);
            assertThat(Html.problemsOf(seen.html())).isEmpty();
            assertThat(seen.html()).contains("ไม่มีเรื่องใดรออยู่").doesNotContain("<svg");
        }
    }

    @Test
    void it_shows_what_waits_where_for_whom_and_how_long() {
        Journey journey = Journey.in(town, "ขออนุมัติ <b>โครงการ</b>", lately).submitted();
        side.show(journey);
        for (String by : List.of("post", "person", "unit", "step", "age")) {
            Seen seen = mayor.get("/pending?by=" + by);
            assertThat(Html.problemsOf(seen.html())).as(by).isEmpty();
            assertThat(seen.html())
                    .contains("รออยู่ ๑ รายการ", "href=\"/memos/" + journey.memo + "\"")
                    .contains("ขออนุมัติ &lt;b&gt;โครงการ&lt;/b&gt;", town.director.name())
                    .contains("<b>๙ วัน</b>", "ลำดับที่ ๑ ให้ความเห็น", "role=\"img\"");
        }
        assertThat(mayor.get("/pending?lang=en").html())
                .contains("1 waiting", "Step 1, opinion", "9 days");
    }

    @Test
    void what_was_sent_back_waits_for_its_drafter_and_a_decided_memo_for_nobody() {
        Journey returned = Journey.in(town, "ส่งกลับ", lately).submitted();
        side.show(
                returned.then(
                        new MemoReturned(returned.memo, 0, "แก้", null, List.of()), town.director),
                Journey.in(town, "อนุมัติแล้ว", lately).approved());
        assertThat(mayor.get("/pending").html())
                .contains("ผู้ร่าง (ส่งกลับให้แก้ไข)", town.officer.name(), "รออยู่ ๑ รายการ")
                .doesNotContain("อนุมัติแล้ว");
    }

    @Test
    void everybody_sees_what_they_may_see_and_nobody_more() {
        side.show(
                Journey.in(town, "เรื่องลับเฉพาะ", lately)
                        .submitted(town.director.asked(bantuek.events.memo.StepKind.DECISION)));
        assertThat(side.signedIn(town.director).get("/pending").html()).contains("เรื่องลับเฉพาะ");
        assertThat(side.signedIn(town.officer).get("/pending").html()).contains("เรื่องลับเฉพาะ");
        Town other = side.town("บ้านอื่น");
        for (Browser stranger :
                List.of(
                        side.signedIn(town.engineer),
                        mayor,
                        side.signedIn(other.mayor),
                        side.signedIn(other.clerk))) {
            for (String path :
                    List.of(
                            "/pending",
                            "/pending?post=" + town.director.post(),
                            "/pending?unit=" + town.treasury,
                            "/api/pending",
                            "/pace",
                            "/api/pace")) {
                assertThat(stranger.get(path).html())
                        .as(path)
                        .doesNotContain("เรื่องลับเฉพาะ", town.director.name());
            }
        }
    }

    @Test
    void somebody_elses_post_looks_like_one_that_does_not_exist() {
        side.show(Journey.in(town, "รออยู่", lately).submitted());
        Town other = side.town("บ้านอื่น");
        String theirs = mayor.get("/pending?post=" + other.director.post()).html();
        String nobodys = mayor.get("/pending?post=" + new UUID(1, 2)).html();
        assertThat(theirs).contains("ไม่มีรายการที่ตรงกับที่เลือกไว้");
        assertThat(Html.problemsOf(theirs)).isEmpty();
        assertThat(withoutIds(theirs)).isEqualTo(withoutIds(nobodys));
    }

    @Test
    void a_filter_that_cannot_be_is_not_found() {
        for (String bad :
                List.of(
                        "by=x",
                        "post=x",
                        "step=1",
                        "age=1",
                        "sort=x",
                        "worrying=1",
                        "page=x",
                        "unit=%00",
                        "person='")) {
            Seen seen = mayor.get("/pending?" + bad);
            assertThat(seen.status()).as(bad).isEqualTo(404);
            assertThat(seen.html()).as(bad).contains("ไม่พบหน้านี้");
            assertThat(mayor.get("/pending.xlsx?" + bad).status()).as(bad).isEqualTo(404);
        }
        assertThat(mayor.get("/pending?nonsense=1").status()).isEqualTo(200);
    }

    @Test
    void a_thousand_are_counted_whole_and_listed_page_by_page() {
        List<Told<?>> events = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            events.addAll(Journey.in(town, "เรื่องที่ " + i, lately).submitted().events());
        }
        side.show(events);
        String first = mayor.get("/pending").html();
        assertThat(Html.problemsOf(first)).isEmpty();
        assertThat(first).contains("รออยู่ ๑๐๐๐ รายการ", "หน้า ๑ จาก ๒๐");
        assertThat(first.split("href=\"/memos/[0-9a-f]", -1)).hasSize(PendingPage.PAGE_ROWS + 1);
        assertThat(mayor.get("/pending?page=20").html()).contains("หน้า ๒๐ จาก ๒๐");
        assertThat(mayor.get("/pending?page=9999").html()).contains("หน้า ๒๐ จาก ๒๐");
        JsonNode data = EventJson.MAPPER.readTree(mayor.get("/api/pending").html());
        assertThat(data.get("waiting").size()).isEqualTo(1_000);
        assertThat(data.get("truncated").asBoolean()).isFalse();
    }

    @Test
    void what_is_past_the_day_of_its_round_is_told() {
        Report plain = SomeReports.report("ติดตามแผน", "DONE");
        ReportHead head = plain.head();
        Report report =
                new Report(
                        new ReportHead(
                                ReportKind.FOLLOW_UP,
                                2568,
                                null,
                                6,
                                head.title(),
                                head.columns(),
                                List.of(),
                                List.of()),
                        plain.rows());
        Journey late = Journey.in(town, "ติดตามรอบหกเดือน", lately).reporting(report).submitted();
        side.show(late, Journey.in(town, "เรื่องอื่น", lately).submitted());
        assertThat(mayor.get("/pending").html())
                .contains("พ้นกำหนดแล้ว ๑ รายการ", "ครบกำหนด ๓๐ เมษายน ๒๕๖๘ (รอบ ๖ เดือน)");
        assertThat(mayor.get("/pending?worrying=yes").html())
                .contains("ติดตามรอบหกเดือน", "รออยู่ ๑ รายการ")
                .doesNotContain("เรื่องอื่น");
        JsonNode data = EventJson.MAPPER.readTree(mayor.get("/api/pending").html());
        JsonNode item =
                data.get("waiting")
                        .valueStream()
                        .filter(one -> one.get("memo").asString().equals(late.memo.toString()))
                        .findFirst()
                        .orElseThrow();
        assertThat(item.get("due").asString()).isEqualTo("2025-04-30");
        assertThat(item.get("standing").asString()).isEqualTo("OVERDUE");
    }

    @Test
    void it_can_be_taken_away_as_a_workbook_as_can_the_other_pages() {
        side.show(Journey.in(town, "ขออนุมัติ", lately).submitted());
        for (String path : List.of("/pending.xlsx", "/pace.xlsx", "/acting.xlsx")) {
            Seen seen = mayor.get(path);
            assertThat(seen.status()).as(path).isEqualTo(200);
            assertThat(seen.header("Content-Type")).endsWith("spreadsheetml.sheet");
            assertThat(seen.header("Content-Disposition")).contains("attachment", ".xlsx");
            assertThat(seen.html()).startsWith("PK");
            assertThat(side.browser().get(path).status()).isNotEqualTo(200);
        }
    }

    @Test
    void the_menu_leads_there_whoever_has_a_post() {
        assertThat(mayor.get("/pending").html())
                .contains("<a href=\"/pending\" aria-current=\"true\">ติดตามงาน</a>");
        side.show(town.later(town.ended(town.engineer)));
        assertThat(side.signedIn(town.engineer).get("/").html()).doesNotContain("ติดตามงาน");
        assertThat(side.signedIn(town.engineer).get("/pending").html())
                .contains("ไม่มีเรื่องใดรออยู่");
    }

    @Test
    void a_step_that_has_signed_waits_no_more() {
        Journey journey = Journey.in(town, "ขึ้นไป", lately).submitted();
        side.show(journey);
        List<Told<MemoEvent>> before = journey.events();
        journey.opinion(town.director, Opinion.CONCUR, null);
        side.show(journey.events().subList(before.size(), journey.events().size()));
        assertThat(mayor.get("/pending?post=" + town.director.post()).html())
                .contains("ไม่มีรายการที่ตรงกับที่เลือกไว้");
        assertThat(mayor.get("/pending?post=" + town.clerk.post()).html())
                .contains("ขึ้นไป", "<b>๘ วัน</b>");
    }

    private static String withoutIds(String html) {
        return html.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll("value=\"[^\"]*\"", "value")
                .replaceAll("[๐-๙]{2}\\.[๐-๙]{2} น\\.", "time");
    }
}

package bantuek.query.pace;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.query.platform.Words;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import bantuek.thai.ThaiDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("database")
class PacePageTest {

    private final LocalDate today = LocalDate.now(ThaiDate.BANGKOK);

    /** All in one month, that of today, whatever day it is. */
    private final Instant thisMonth =
            today.withDayOfMonth(1).atTime(1, 0).atZone(ThaiDate.BANGKOK).toInstant();

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser mayor = side.signedIn(town.mayor);

    @Test
    void where_nothing_was_signed_there_are_no_figures() {
        side.show(Journey.in(town, "ร่าง"));
        Seen seen = mayor.get("/pace");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html()).contains("ยังไม่มีเรื่องที่เสนอหรือลงนามในช่วงนี้");
        side.show(Journey.in(town, "เสนอแล้ว", thisMonth).submitted());
        assertThat(Html.problemsOf(mayor.get("/pace").html())).isEmpty();
        assertThat(mayor.get("/pace").html())
                .contains("ยังไม่มีผู้ลงนามในช่วงนี้", "ยังไม่มีเรื่องใดได้ข้อสั่งการในช่วงนี้");
    }

    @Test
    void median_and_ninetieth_percentile_are_those_of_the_stays() {
        // The director takes 1, 2, … 10 days, one memo after the other.
        List<Told<?>> events = new ArrayList<>();
        for (int days = 1; days <= 10; days++) {
            Journey journey = Journey.in(town, "เรื่อง " + days, thisMonth).submitted();
            Instant came = journey.last().at();
            journey.opinion(town.director, Opinion.CONCUR, null);
            List<? extends Told<?>> told = journey.events();
            events.addAll(told.subList(0, 2));
            Told<?> signed = told.get(2);
            events.add(
                    new Told<>(
                            signed.stream(),
                            signed.version(),
                            signed.event(),
                            signed.provenance(),
                            came.plus(Duration.ofDays(days))));
        }
        side.show(events);
        JsonNode step = data("").at("/steps/0");
        assertThat(step.get("key").asString()).isEqualTo(town.director.post().toString());
        assertThat(step.get("name").asString()).isEqualTo(town.director.title());
        assertThat(step.get("times").asInt()).isEqualTo(10);
        assertThat(step.get("medianSeconds").asLong()).isEqualTo(days(5.5));
        assertThat(step.get("mostSeconds").asLong()).isEqualTo(days(9.1));
        assertThat(step.get("longestSeconds").asLong()).isEqualTo(days(10));
        assertThat(step.get("totalSeconds").asLong()).isEqualTo(days(55));
        assertThat(mayor.get("/pace").html()).contains("๕.๕ วัน", "๙.๑ วัน", "๑๐ วัน");
    }

    @Test
    void each_way_of_putting_together_has_its_page_and_says_where_the_bottleneck_is() {
        side.show(Journey.in(town, "ขออนุมัติ", thisMonth).approved());
        for (String by : List.of("post", "step", "unit", "person")) {
            Seen seen = mayor.get("/pace?by=" + by);
            assertThat(Html.problemsOf(seen.html())).as(by).isEmpty();
            assertThat(seen.html()).contains("ตั้งแต่เสนอจนได้ข้อสั่งการ ๑ เรื่อง", "<svg");
        }
        assertThat(mayor.get("/pace?by=step").html()).contains("ลำดับที่ ๓ สั่งการ");
        assertThat(mayor.get("/pace?by=unit").html()).contains("กองคลัง");
        assertThat(mayor.get("/pace?by=person").html()).contains(town.clerk.name());
        assertThat(mayor.get("/pace").html()).contains("รวมนานที่สุด คือร้อยละ ๓๓");
    }

    @Test
    void months_are_of_the_buddhist_era_and_those_too_in_which_nothing_happened() {
        side.show(Journey.in(town, "ขออนุมัติ", thisMonth).approved());
        YearMonth now = YearMonth.from(today);
        String page = mayor.get("/pace?months=24").html();
        for (int back = 0; back < 24; back++) {
            assertThat(page).contains(Words.THAI.month(now.minusMonths(back)));
        }
        assertThat(page).doesNotContain(Words.THAI.month(now.minusMonths(24)));
        assertThat(Words.THAI.month(YearMonth.of(2026, 1))).isEqualTo("ม.ค. ๒๕๖๙");
        assertThat(Words.THAI.shortMonth(YearMonth.of(2026, 1))).isEqualTo("ม.ค. ๖๙");
        assertThat(Words.ENGLISH.shortMonth(YearMonth.of(2026, 1))).isEqualTo("Jan 26");
        JsonNode months = data("?months=3").get("throughput");
        assertThat(months.size()).isEqualTo(3);
        assertThat(months.at("/2/month").asString()).isEqualTo(now.atDay(1).toString());
        assertThat(months.at("/2/submitted").asInt()).isOne();
        assertThat(months.at("/2/decided").asInt()).isOne();
        assertThat(months.at("/2/whole/medianSeconds").asLong()).isEqualTo(days(3));
        assertThat(months.at("/1/decided").asInt()).isZero();
    }

    @Test
    void what_is_older_than_the_period_is_not_counted() {
        side.show(Journey.in(town, "เก่า", thisMonth.minus(Duration.ofDays(200))).approved());
        assertThat(data("?months=3").get("steps").size()).isZero();
        assertThat(data("?months=12").get("steps").size()).isEqualTo(3);
    }

    @Test
    void what_nobody_acted_on_is_told_of_and_not_counted() {
        Journey recalled = Journey.in(town, "ดึงกลับ", thisMonth).submitted();
        recalled.then(new MemoRecalled(recalled.memo, null, null, false), town.officer);
        side.show(recalled);
        JsonNode data = data(side.signedIn(town.officer), "");
        assertThat(data.at("/leftOut/TAKEN_AWAY").asInt()).isOne();
        assertThat(data.get("steps").size()).isZero();
        assertThat(data.at("/throughput/11/submitted").asInt()).isZero();
        assertThat(side.signedIn(town.officer).get("/pace").html()).contains("ไม่นับ: ดึงกลับ");
        assertThat(data("").get("leftOut").size()).isZero();
    }

    @Test
    void whoever_signs_is_counted_though_it_is_not_their_post() {
        Journey journey = Journey.in(town, "แทน", thisMonth).submitted();
        side.show(
                journey.then(
                        new OpinionRecorded(journey.memo, 0, Opinion.CONCUR, null),
                        town.engineer,
                        town.director));
        assertThat(data("?by=person").at("/steps/0/name").asString())
                .isEqualTo(town.engineer.name());
        assertThat(data("?by=post").at("/steps/0/name").asString())
                .isEqualTo(town.director.title());
    }

    @Test
    void everybodys_figures_are_of_what_they_may_see() {
        side.show(Journey.in(town, "ขออนุมัติ", thisMonth).approved());
        for (Official seeing : List.of(town.officer, town.director, town.clerk)) {
            assertThat(data(side.signedIn(seeing), "").get("steps").size()).isEqualTo(3);
        }
        Town other = side.town("บ้านอื่น");
        for (Official blind : List.of(town.engineer, other.mayor, other.clerk)) {
            JsonNode data = data(side.signedIn(blind), "");
            assertThat(data.get("steps").size()).isZero();
            assertThat(data.has("whole")).isFalse();
            assertThat(data.get("throughput").valueStream())
                    .allMatch(month -> month.get("submitted").asInt() == 0);
        }
    }

    @Test
    void a_question_that_cannot_be_is_not_found() {
        for (String bad : List.of("by=x", "by=POST", "months=5", "months=0", "months=x")) {
            for (String path : List.of("/pace?", "/pace.xlsx?", "/api/pace?")) {
                assertThat(mayor.get(path + bad).status()).as(path + bad).isEqualTo(404);
            }
        }
    }

    private JsonNode data(String query) {
        return data(mayor, query);
    }

    private static JsonNode data(Browser browser, String query) {
        return EventJson.MAPPER.readTree(browser.get("/api/pace" + query).html());
    }

    private static long days(double days) {
        return Math.round(days * 86_400);
    }
}

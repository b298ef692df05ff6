package bantuek.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventJson;
import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.Opinion;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.UnitOpened;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Inbox, pending list and office, as pages and as data, as they stood at an earlier moment. */
@Tag("database")
class PastPagesTest {

    private static final List<String> PAGES = List.of("/", "/pending");
    private static final List<String> DATA = List.of("/api/inbox", "/api/pending", "/api/office");

    private final Instant lately =
            Instant.now().minus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser director = side.signedIn(town.director);
    private final Browser clerk = side.signedIn(town.clerk);

    /** Submitted a day after it was drafted, signed by the director a day after that. */
    private final Journey journey =
            Journey.in(town, "ขออนุมัติโครงการ", lately)
                    .submitted()
                    .opinion(town.director, Opinion.CONCUR, null);

    @Test
    void what_was_signed_stands_again_where_it_stood_at_a_position_and_at_a_moment() {
        side.show(journey);
        assertThat(director.get("/").html()).doesNotContain("ขออนุมัติโครงการ");
        long submitted = side.writer().positionOf(journey.events().get(1));
        String clock = lately.plus(Duration.ofHours(25)).toString();
        for (String then : List.of("position=" + submitted, "at=" + clock.replace(":", "%3A"))) {
            Seen inbox = director.get("/?" + then);
            assertThat(inbox.status()).isEqualTo(200);
            assertThat(Html.problemsOf(inbox.html())).isEmpty();
            assertThat(inbox.html())
                    .contains("ขออนุมัติโครงการ", "ตามที่เป็นอยู่เมื่อ", "ดูในปัจจุบัน")
                    .contains("/memos/" + journey.memo + "/as-of?" + then)
                    .doesNotContain("href=\"/memos/new\" class");
            assertThat(clerk.get("/?" + then).html()).doesNotContain("ขออนุมัติโครงการ");

            Seen pending = clerk.get("/pending?" + then);
            assertThat(Html.problemsOf(pending.html())).isEmpty();
            assertThat(pending.html())
                    .contains("รออยู่ ๑ รายการ", town.director.name(), "ตามที่เป็นอยู่เมื่อ")
                    .contains("/pending?by=person&amp;" + then);
            JsonNode data = read(clerk.get("/api/pending?" + then));
            assertThat(data.at("/waiting/0/title").asString()).isEqualTo(town.director.title());
            JsonNode own = read(director.get("/api/inbox?" + then));
            assertThat(own.at("/waiting/0/what").asString()).isEqualTo("STEP");
            assertThat(own.at("/waiting/0/capacity/0").asString()).isEqualTo(town.director.title());
        }
        assertThat(clerk.get("/pending").html())
                .contains(town.clerk.name())
                .doesNotContain("ตามที่เป็นอยู่เมื่อ");
        assertThat(director.get("/api/inbox").html()).doesNotContain("ขออนุมัติโครงการ");
        assertThat(read(clerk.get("/api/inbox")).at("/waiting/0/title").asString())
                .isEqualTo(town.clerk.title());
    }

    @Test
    void ages_are_those_of_then() {
        side.show(journey);
        long submitted = side.writer().positionOf(journey.events().get(1));
        assertThat(clerk.get("/pending?position=" + submitted).html()).contains("<b>วันนี้</b>");
        String later = lately.plus(Duration.ofHours(40)).toString();
        JsonNode data = read(clerk.get("/api/pending?at=" + later));
        assertThat(data.get("asOf").asString()).isEqualTo(later);
        assertThat(data.at("/waiting/0/days").asInt()).isBetween(0, 1);
    }

    @Test
    void the_office_stands_as_it_stood_and_can_only_be_read() {
        long before = side.writer().positionOf(town.foundation().getLast());
        side.show(town.later(Instant.now(), town.ended(town.director)));
        assertThat(clerk.get("/office").html()).contains("ว่าง").contains("/office/units");
        Seen then = clerk.get("/office?position=" + before);
        assertThat(Html.problemsOf(then.html())).isEmpty();
        assertThat(then.html())
                .contains("<span lang=\"th\">" + town.director.name() + "</span>")
                .contains("ตามที่เป็นอยู่เมื่อ")
                .doesNotContain("/office/units", town.director.username());
        assertThat(read(clerk.get("/api/office?position=" + before)).get("posts").toString())
                .contains(town.director.appointment().toString());
        assertThat(read(clerk.get("/api/office")).get("posts").toString())
                .doesNotContain(town.director.appointment().toString());
    }

    @Test
    void two_moments_of_the_office_are_compared() {
        long before = side.writer().positionOf(town.foundation().getLast());
        side.show(
                town.later(
                        Instant.now(),
                        town.ended(town.director),
                        new UnitOpened(town.organisation, UUID.randomUUID(), "กองสวัสดิการ")));
        Seen seen = clerk.get("/office/changes?from-position=" + before);
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("เพิ่มเข้ามา (๑)", "กองสวัสดิการ", "เปลี่ยนไป (๑)")
                .contains("กองคลัง · " + town.director.name(), "กองคลัง · ว่าง");
        JsonNode data = read(clerk.get("/api/office/changes?from-position=" + before));
        assertThat(data.at("/moved/0/before/holder").asString()).isEqualTo(town.director.name());
        assertThat(data.at("/moved/0/after").has("holder")).isFalse();
        assertThat(data.at("/arrived/0/kind").asString()).isEqualTo("UNIT");
        assertThat(data.at("/left").isEmpty()).isTrue();
        for (String path : List.of("/office/changes", "/api/office/changes")) {
            assertThat(director.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_moment_is_typed_as_people_write_it() {
        side.show(journey);
        String day = URLEncoder.encode("๑๙ พฤศจิกายน ๒๕๖๘", StandardCharsets.UTF_8);
        Seen seen = director.get("/pending?by=person&at=" + day);
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("ตามที่เป็นอยู่เมื่อ ๑๙ พ.ย. ๒๕๖๘")
                .contains("name=\"by\" value=\"person\"", "value=\"๑๙ พฤศจิกายน ๒๕๖๘\"")
                .contains("href=\"/pending?by=person\"");
    }

    @Test
    void a_date_that_does_not_exist_is_said_to_be_unreadable_and_now_is_shown() {
        side.show(journey);
        for (String bad : List.of("๓๑ กุมภาพันธ์ ๒๕๖๙", "29/2/2568", "'; DROP", "x".repeat(900))) {
            String at = URLEncoder.encode(bad, StandardCharsets.UTF_8);
            for (String page : List.of("/", "/pending", "/office")) {
                Seen seen = clerk.get(page + "?at=" + at);
                assertThat(seen.status()).as(page + bad).isEqualTo(400);
                assertThat(Html.problemsOf(seen.html())).isEmpty();
                assertThat(seen.html()).contains("อ่านวันเวลาที่พิมพ์ไม่ได้");
            }
            for (String data : DATA) {
                assertThat(clerk.get(data + "?at=" + at).status()).as(data).isEqualTo(400);
            }
            assertThat(clerk.get("/pending.xlsx?at=" + at).status()).isEqualTo(400);
        }
    }

    @Test
    void what_is_still_to_come_is_told_and_now_is_shown() {
        side.show(journey);
        for (String then : List.of("position=" + Long.MAX_VALUE, "at=2999-01-01T00:00:00Z")) {
            for (String page : List.of("/", "/pending", "/office")) {
                Seen seen = clerk.get(page + "?" + then);
                assertThat(seen.status()).as(page + then).isEqualTo(200);
                assertThat(seen.html())
                        .contains("จึงแสดงสภาพปัจจุบัน")
                        .doesNotContain("ตามที่เป็นอยู่เมื่อ");
            }
            for (String data : DATA) {
                assertThat(clerk.get(data + "?" + then).status()).as(data + then).isEqualTo(404);
            }
        }
    }

    @Test
    void before_the_organisation_there_was_nothing() {
        side.show(journey);
        for (String then : List.of("position=-1", "position=0", "at=2001-01-01")) {
            for (String page : PAGES) {
                Seen seen = clerk.get(page + "?" + then);
                assertThat(Html.problemsOf(seen.html())).isEmpty();
                assertThat(seen.html())
                        .contains("ขณะที่ถามถึงยังไม่มีการใช้ระบบขององค์กรนี้")
                        .doesNotContain("ขออนุมัติโครงการ");
            }
            assertThat(clerk.get("/office?" + then).html()).doesNotContain(town.officer.name());
            for (String data : DATA) {
                assertThat(clerk.get(data + "?" + then).status()).isEqualTo(404);
            }
        }
        for (String bad : List.of("position=x", "position=1.5", "position=99999999999999999999")) {
            for (String page : List.of("/", "/pending", "/office", "/api/inbox", "/api/pending")) {
                assertThat(clerk.get(page + "?" + bad).status()).as(page + bad).isEqualTo(404);
            }
        }
    }

    @Test
    void only_what_one_may_see_today_is_shown_of_then() {
        Told<?> acting = town.later(lately, town.acting(town.engineer, town.director)).getFirst();
        side.show(List.of(acting));
        side.show(journey);
        long then = side.writer().positionOf(journey.events().get(1));
        Browser engineer = side.signedIn(town.engineer);
        assertThat(engineer.get("/?position=" + then).html()).contains("ขออนุมัติโครงการ");
        ActingOrdered order = (ActingOrdered) acting.event();
        side.show(town.later(Instant.now(), new ActingRevoked(town.organisation, order.acting())));
        for (String path : List.of("/?", "/pending?", "/api/inbox?", "/api/pending?")) {
            assertThat(engineer.get(path + "position=" + then).html())
                    .as(path)
                    .doesNotContain("ขออนุมัติโครงการ");
        }
        assertThat(engineer.get("/office?position=" + then).status()).isEqualTo(404);
    }

    @Test
    void another_organisation_sees_of_a_position_nothing_but_its_own() {
        Town other = side.town("บ้านอื่น");
        side.show(journey);
        long then = side.writer().positionOf(journey.events().get(1));
        for (Official stranger : List.of(other.mayor, other.clerk, other.director)) {
            Browser browser = side.signedIn(stranger);
            for (String page : List.of("/", "/pending", "/api/inbox", "/api/pending")) {
                Seen seen = browser.get(page + "?position=" + then);
                assertThat(seen.status()).isEqualTo(200);
                assertThat(seen.html()).doesNotContain("ขออนุมัติโครงการ", journey.memo.toString());
            }
        }
        assertThat(side.signedIn(other.clerk).get("/api/office?position=" + then).html())
                .contains(other.director.post().toString())
                .doesNotContain(town.director.post().toString());
    }

    @Test
    void between_two_moments_it_is_told_what_arrived_moved_and_left() {
        Journey gone = Journey.in(town, "เรื่องที่สั่งการแล้ว", lately).approved();
        Journey returned = Journey.in(town, "เรื่องใหม่", lately).submitted();
        side.show(gone);
        side.show(journey);
        side.show(returned);
        long before = side.writer().positionOf(gone.events().get(1));
        long between = side.writer().positionOf(journey.events().get(1));
        String one = "from-position=" + before + "&to-position=" + between;
        JsonNode first = read(clerk.get("/api/pending/changes?" + one));
        assertThat(first.at("/arrived/0/subject").asString()).isEqualTo("ขออนุมัติโครงการ");
        assertThat(first.at("/left/0/subject").asString()).isEqualTo("เรื่องที่สั่งการแล้ว");
        assertThat(first.get("moved")).isEmpty();
        assertThat(first.get("stayed").asInt()).isZero();
        JsonNode second = read(clerk.get("/api/pending/changes?from-position=" + between));
        assertThat(second.at("/moved/0/before/0/title").asString())
                .isEqualTo(town.director.title());
        assertThat(second.at("/moved/0/after/0/title").asString()).isEqualTo(town.clerk.title());
        assertThat(second.at("/arrived/0/subject").asString()).isEqualTo("เรื่องใหม่");

        Seen page = clerk.get("/pending/changes?from-position=" + between);
        assertThat(Html.problemsOf(page.html())).isEmpty();
        assertThat(page.html())
                .contains("เปลี่ยนที่รอ (๑)", "เข้ามาใหม่ (๑)", "คงเดิม ๐ เรื่อง")
                .contains(town.director.title() + " (ตั้งแต่", town.clerk.title() + " (ตั้งแต่");
        Seen inbox = director.get("/inbox/changes?from-position=" + between);
        assertThat(Html.problemsOf(inbox.html())).isEmpty();
        assertThat(inbox.html())
                .contains("ไม่รอแล้ว (๑)", "ขออนุมัติโครงการ", "เข้ามาใหม่ (๑)", "เรื่องใหม่");
        JsonNode own = read(director.get("/api/inbox/changes?" + one));
        assertThat(own.at("/arrived/0/subject").asString()).isEqualTo("ขออนุมัติโครงการ");
    }

    @Test
    void moments_that_cannot_be_compared_are_refused_as_those_that_cannot_be_shown() {
        side.show(journey);
        String bad = URLEncoder.encode("๓๑ กุมภาพันธ์ ๒๕๖๙", StandardCharsets.UTF_8);
        for (String path : List.of("/pending/changes", "/inbox/changes")) {
            assertThat(clerk.get(path).status()).isEqualTo(200);
            for (String field : List.of("from=", "to=")) {
                Seen seen = clerk.get(path + "?" + field + bad);
                assertThat(seen.status()).isEqualTo(400);
                assertThat(Html.problemsOf(seen.html())).isEmpty();
                assertThat(clerk.get("/api" + path + "?" + field + bad).status()).isEqualTo(400);
            }
            assertThat(clerk.get("/api" + path + "?to-position=" + Long.MAX_VALUE).status())
                    .isEqualTo(404);
            assertThat(clerk.get(path + "?from-position=x").status()).isEqualTo(404);
        }
        String memo = "/memos/" + journey.memo + "/changes";
        for (String span :
                List.of("?from-at=2001-01-01", "?from-position=0&to-position=9", "?to-at=" + bad)) {
            assertThat(director.get(memo + span).status()).as(span).isEqualTo(200);
        }
    }

    /** Whatever the clock showed, an event had not happened before those that it follows. */
    @Test
    void a_clock_that_was_put_back_hides_what_followed_until_it_has_come_as_far_again() {
        List<Duration> shown =
                List.of(Duration.ofHours(2), Duration.ofHours(1), Duration.ofHours(3));
        List<Told<?>> told = new ArrayList<>();
        for (Told<MemoEvent> event : journey.events()) {
            Instant at = lately.plus(shown.get(told.size()));
            told.add(
                    new Told<>(
                            event.stream(),
                            event.version(),
                            event.event(),
                            event.provenance(),
                            at));
        }
        side.show(told);
        Map<Integer, Integer> waitingByMinutes = Map.of(90, 0, 150, 1, 200, 1);
        waitingByMinutes.forEach((minutes, waiting) -> {
            Instant then = lately.plus(Duration.ofMinutes(minutes));
            assertThat(read(clerk.get("/api/pending?at=" + then)).get("waiting"))
                    .as("after %d minutes", minutes)
                    .hasSize(waiting);
        });
        assertThat(
                        read(director.get("/api/inbox?at=" + lately.plus(Duration.ofMinutes(150))))
                                .get("waiting"))
                .hasSize(1);
    }

    @Test
    void an_event_that_cannot_be_folded_keeps_its_memo_where_it_stood_and_the_others_go_on() {
        try (RunningQuerySide apart = RunningQuerySide.apart()) {
            Town there = apart.town("ดอนแก้ว");
            Journey broken = Journey.in(there, "เรื่องที่เสีย", lately).submitted();
            apart.show(broken.then(new ActionRecorded(broken.memo, 0, null), there.mayor));
            Journey whole = Journey.in(there, "เรื่องที่ไม่เสีย", lately).submitted();
            apart.show(whole);
            long then = apart.writer().positionOf(whole.last());
            assertThat(apart.signedIn(there.clerk).get("/pending?position=" + then).html())
                    .contains("รออยู่ ๒ รายการ", "เรื่องที่เสีย");
        }
    }

    private static JsonNode read(Seen seen) {
        assertThat(seen.status()).as(seen.html()).isEqualTo(200);
        return EventJson.MAPPER.readTree(seen.html());
    }
}

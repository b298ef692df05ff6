package bantuek.query.office;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.UnitAliased;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitCoded;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a unit, a post, somebody and the settings, and the forms on them. */
@Tag("database")
class OfficePagesTest {

    private static final String KEY = "3f0f5d2e-2b6e-4f39-9d4f-0f7f0c6f3c12";

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser clerk = side.signedIn(town.clerk);

    private String page(String kind) {
        return switch (kind) {
            case "unit" -> "/office/units/" + town.treasury;
            case "post" -> "/office/posts/" + town.director.post();
            case "person" -> "/office/people/" + town.director.person();
            default -> "/office/settings";
        };
    }

    private void happens(OfficeEvent... events) {
        side.show(town.later(events));
    }

    private Seen seen(String path) {
        Seen seen = clerk.get(path);
        assertThat(seen.status()).as(path).isEqualTo(200);
        assertThat(Html.problemsOf(seen.html())).as(path).isEmpty();
        return seen;
    }

    @Test
    void the_office_leads_to_a_page_of_each_unit_post_and_person() {
        happens(
                new UnitCoded(town.organisation, town.treasury, "ลป ๕๒๐๐๓"),
                new UnitAliased(town.organisation, town.treasury, "ส่วนการคลัง"),
                new DutyAssigned(town.organisation, town.director.post(), Duty.REGISTRY));
        assertThat(seen("/office").html())
                .contains(page("unit"), page("post"), page("person"), "/office/settings")
                .contains("<small>นายทะเบียนสารบรรณ</small>");
        assertThat(seen(page("unit")).html())
                .contains("value=\"ลป ๕๒๐๐๓\"", "ส่วนการคลัง", page("post"));
        assertThat(seen(page("post")).html())
                .contains("กานดา", "ถอนหน้าที่", "ยังไม่ได้มอบแก่ตำแหน่งใด")
                .contains("/acting/orders/acting?post=" + town.director.post());
        assertThat(seen("/office/posts/" + town.clerk.post()).html())
                .contains("มอบแก่ ผู้อำนวยการกองคลัง อยู่แล้ว");
        assertThat(seen(page("person")).html()).contains("value=\"กานดา\"", page("post"));
        for (String kind : List.of("unit", "post", "person", "settings")) {
            seen(page(kind) + "?lang=en");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unit, rename, name, กองการคลัง, /rename",
        "unit, code, code, ลป ๕๒๐๐๙, /code",
        "unit, aliases, alias, คลัง, /aliases",
        "post, retitle, title, ผู้อำนวยการ, /retitle",
        "person, rename, first, สมหมาย, /rename",
        "settings, '', numberAt, APPROVAL, ''"
    })
    void a_form_is_sent_with_its_key_and_comes_back_with_what_was_typed(
            String kind, String form, String field, String value, String action) {
        side.otherSide().refuses(422, "office.no", field);
        Seen back = clerk.submit(page(kind), page(kind) + action, Map.of("key", KEY, field, value));
        assertThat(side.otherSide().lastReceived().path())
                .isEqualTo("/commands" + page(kind) + action);
        assertThat(side.otherSide().lastReceived().header("Idempotency-Key")).isEqualTo(KEY);
        assertThat(side.otherSide().lastReceived().body())
                .isEqualTo("{\"%s\":\"%s\"}".formatted(field, value));
        assertThat(back.status()).isEqualTo(422);
        assertThat(Html.problemsOf(back.html())).isEmpty();
        assertThat(back.html())
                .contains("ไม่ได้ office.no", "value=\"" + value + "\"")
                .doesNotContain("role=\"alert\"");
        assertThat(form.isEmpty() || clerk.get(page(kind) + action).location().equals(page(kind)))
                .isTrue();
    }

    @Test
    void duties_are_given_and_taken() {
        side.otherSide().refuses(409, "office.no", "post");
        Seen back =
                clerk.submit(
                        page("post"),
                        page("post") + "/duties",
                        Map.of("key", KEY, "duty", "PUBLISHER"));
        assertThat(side.otherSide().lastReceived().path()).isEqualTo("/commands/office/duties");
        assertThat(side.otherSide().lastReceived().body())
                .contains("\"duty\":\"PUBLISHER\"", "\"post\":\"" + town.director.post() + "\"");
        assertThat(back.html()).contains("role=\"alert\"><p>ไม่ได้ office.no");
        clerk.submit(
                page("post"),
                page("post") + "/duties/withdraw",
                Map.of("key", KEY, "duty", "PUBLISHER"));
        assertThat(side.otherSide().lastReceived().path())
                .isEqualTo("/commands/office/duties/withdraw");
    }

    @Test
    void a_unit_is_opened_with_kind_parent_and_code_and_closed_into_another() {
        side.otherSide().refuses(409, "office.no", "parent");
        Map<String, String> opening = new HashMap<>();
        opening.put("key", KEY);
        opening.put("name", "งานพัสดุ");
        opening.put("kind", "SECTION");
        opening.put("parent", town.treasury.toString());
        opening.put("code", "");
        Seen back = clerk.submit("/office", "/office/units", opening);
        assertThat(side.otherSide().lastReceived().body())
                .contains("\"kind\":\"SECTION\"", "\"parent\":\"" + town.treasury)
                .doesNotContain("code");
        assertThat(Html.problemsOf(back.html())).isEmpty();
        assertThat(back.html())
                .contains("id=\"unit-parent-error\">ไม่ได้", "value=\"SECTION\" selected");
        side.otherSide().refuses(409, "office.unit-staffed", "");
        Seen closing =
                clerk.submit(
                        page("unit"),
                        page("unit") + "/close",
                        Map.of("into", town.works.toString()));
        assertThat(side.otherSide().lastReceived().body())
                .isEqualTo("{\"into\":\"%s\"}".formatted(town.works));
        assertThat(closing.html())
                .contains("<details open>", "value=\"" + town.works + "\" selected");
        clerk.submit(
                page("unit"), page("unit") + "/aliases/drop", Map.of("alias", "คลัง", "key", KEY));
        assertThat(side.otherSide().lastReceived().path())
                .isEqualTo("/commands" + page("unit") + "/aliases/drop");
        clerk.submit(page("post"), page("post") + "/abolish", Map.of("key", KEY));
        assertThat(side.otherSide().lastReceived().body()).isEqualTo("{}");
    }

    @Test
    void what_is_closed_or_abolished_can_not_be_changed_and_strangers_see_nothing() {
        happens(
                town.ended(town.engineer),
                new PostAbolished(town.organisation, town.engineer.post()),
                new UnitClosed(town.organisation, town.works, null));
        assertThat(seen("/office/units/" + town.works).html())
                .contains("ยุบแล้ว")
                .doesNotContain("/rename");
        assertThat(clerk.get("/office/posts/" + town.engineer.post()).status()).isEqualTo(404);
        Browser officer = side.signedIn(town.officer);
        Browser stranger = side.signedIn(side.town("บ้านอื่น").clerk);
        side.otherSide().refuses(500, "nobody.asked", "");
        for (String kind : List.of("unit", "post", "person", "settings")) {
            assertThat(officer.get(page(kind)).status()).as(kind).isEqualTo(404);
            if (!kind.equals("settings")) {
                assertThat(stranger.get(page(kind)).status()).as(kind).isEqualTo(404);
            }
        }
        for (String action :
                List.of(
                        page("unit") + "/rename",
                        page("post") + "/abolish",
                        page("person") + "/rename",
                        "/office/settings")) {
            assertThat(officer.submit("/", action, Map.of()).status()).as(action).isEqualTo(404);
        }
        assertThat(side.otherSide().timesAsked()).isZero();
        for (String path :
                List.of(
                        "/office/units/x",
                        "/office/posts/" + UUID.randomUUID(),
                        "/office/people/" + UUID.randomUUID())) {
            assertThat(clerk.get(path).status()).as(path).isEqualTo(404);
        }
    }
}

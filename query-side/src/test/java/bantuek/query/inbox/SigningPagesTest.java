package bantuek.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Opinion;
import bantuek.events.memo.StepKind;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.OtherSide;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many memos signed with one form, each for itself. */
@Tag("database")
class SigningPagesTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final OtherSide otherSide = side.otherSide();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser director = side.signedIn(town.director);
    private final Browser mayor = side.signedIn(town.mayor);

    private Journey submitted(String subject) {
        Journey journey = Journey.in(town, subject).submitted();
        side.show(journey);
        return journey;
    }

    private Journey beforeTheMayor(String subject) {
        Journey journey =
                Journey.in(town, subject)
                        .submitted()
                        .opinion(town.director, Opinion.NOT_CONCUR, "งบไม่พอ")
                        .opinion(town.clerk, Opinion.CONCUR, null);
        side.show(journey);
        return journey;
    }

    private Map<String, String> form(String kind, Town.Official at, String choice) {
        Map<String, String> form = new HashMap<>();
        form.put("post", at.post().toString());
        form.put("kind", kind);
        form.put("choice", choice);
        return form;
    }

    private static Seen sign(Browser browser, Map<String, String> form, String... ticked) {
        Map<String, String> all = new HashMap<>(form);
        all.put("memo", String.join(",", ticked));
        return browser.submit("/sign", "/sign", all);
    }

    private static String value(Journey journey) {
        return journey.memo + ":" + (journey.events().size() - 1);
    }

    @Test
    void what_waits_for_one_hand_is_offered_together_with_all_that_was_said() {
        assertThat(director.get("/sign").html()).contains("ไม่มีเรื่องรอลงนาม");
        Journey one = beforeTheMayor("ขออนุมัติ <b>หนึ่ง</b>");
        assertThat(mayor.get("/").html()).doesNotContain("href=\"/sign\"");
        Journey other = beforeTheMayor("ขออนุมัติสอง");
        assertThat(mayor.get("/").html()).contains("href=\"/sign\"", "(๒ เรื่อง)");
        Seen seen = mayor.get("/sign");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("ขออนุมัติ &lt;b&gt;หนึ่ง", "ขออนุมัติสอง", town.mayor.title())
                .contains("value=\"" + value(one) + "\"", "value=\"" + value(other) + "\"")
                .contains("งบไม่พอ", town.director.name(), "ข้าพเจ้าอ่านทุกเรื่องที่เลือกแล้ว")
                .doesNotContain(" checked");
        assertThat(mayor.get("/sign?lang=en").html()).contains("Sign what is ticked");
    }

    @Test
    void those_that_were_ticked_are_signed_in_the_version_that_was_shown() {
        Journey one = submitted("หนึ่ง");
        Journey two = submitted("สอง");
        submitted("สาม");
        otherSide.says(
                200,
                """
                {"outcomes": [
                  {"id": "%s", "receipt": {"id": "%1$s", "version": 2, "position": 0}},
                  {"id": "%s", "problem": {"status": 409, "code": "memo.changed",
                     "title": "มีผู้แก้ไขแล้ว", "detail": "Changed since"}}]}
                """
                        .formatted(one.memo, two.memo));
        Map<String, String> form = form("opinion", town.director, "CONCUR_WITH_NOTE");
        form.put("note", " เร่งด่วน ");
        form.put("key", "11111111-2222-3333-4444-555555555555");
        Seen done = sign(director, form, value(one), value(two));
        assertThat(done.status()).isEqualTo(200);
        assertThat(Html.problemsOf(done.html())).isEmpty();
        assertThat(done.html())
                .contains("ลงนามแล้ว ๑ เรื่อง", "ไม่ได้ลงนาม ๑ เรื่อง", "มีผู้แก้ไขแล้ว")
                .contains("href=\"/memos/" + two.memo + "\"");
        OtherSide.Received command = otherSide.lastReceived();
        assertThat(command.path()).isEqualTo("/commands/memos/sign/opinion");
        assertThat(command.header("Idempotency-Key"))
                .isEqualTo("11111111-2222-3333-4444-555555555555");
        assertThat(command.body())
                .contains("\"opinion\":\"CONCUR_WITH_NOTE\"", "\"note\":\"เร่งด่วน\"")
                .contains("\"post\":\"" + town.director.post() + "\"")
                .contains("{\"memo\":\"%s\",\"version\":1}".formatted(one.memo))
                .contains("{\"memo\":\"%s\",\"version\":1}".formatted(two.memo));
    }

    @Test
    void nothing_is_sent_that_was_not_ticked_or_not_confirmed() {
        Journey journey = beforeTheMayor("เรื่อง");
        otherSide.says(500, "");
        Map<String, String> form = form("decision", town.mayor, "APPROVED");
        Seen none = sign(mayor, form);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.html()).contains("โปรดเลือกเรื่องที่จะลงนามอย่างน้อยหนึ่งเรื่อง");
        Seen unconfirmed = sign(mayor, form, value(journey));
        assertThat(unconfirmed.status()).isEqualTo(422);
        assertThat(Html.problemsOf(unconfirmed.html())).isEmpty();
        assertThat(unconfirmed.html())
                .contains("value=\"" + value(journey) + "\" checked")
                .contains("value=\"APPROVED\" checked");
        assertThat(otherSide.timesAsked()).isZero();
    }

    @Test
    void a_refusal_of_all_brings_the_form_back_as_it_was_filled_in() {
        Journey journey = beforeTheMayor("เรื่อง");
        otherSide.refuses(422, "memo.reason-missing", "reason");
        Map<String, String> form = form("decision", town.mayor, "NOT_APPROVED");
        form.put("confirmed", "yes");
        form.put("note", "ไม่มีงบ");
        Seen back = sign(mayor, form, value(journey));
        assertThat(back.status()).isEqualTo(422);
        assertThat(Html.problemsOf(back.html())).isEmpty();
        assertThat(back.html())
                .contains("ไม่ได้ memo.reason-missing", "ไม่มีงบ</textarea>")
                .contains("value=\"" + value(journey) + "\" checked");
        otherSide.says(502, "<html>");
        assertThat(sign(mayor, form, value(journey)).status()).isEqualTo(502);
        otherSide.refuses(401, "not-signed-in", "");
        assertThat(sign(mayor, form, value(journey)).location()).isEqualTo("/sign-in");
    }

    @Test
    void who_signs_in_two_capacities_chooses_one() {
        side.show(town.later(Instant.now(), town.acting(town.clerk, town.mayor)));
        Journey own = Journey.in(town, "ถึงปลัด").submitted(town.clerk.asked(StepKind.OPINION));
        Journey acting = beforeTheMayor("ถึงนายก");
        side.show(own);
        Browser clerk = side.signedIn(town.clerk);
        Seen both = clerk.get("/sign");
        assertThat(Html.problemsOf(both.html())).isEmpty();
        assertThat(both.html())
                .contains("โปรดเลือกว่าจะลงนามในฐานะใด", "รักษาราชการแทน")
                .doesNotContain(value(own));
        Seen one = clerk.get("/sign?post=" + town.mayor.post() + "&kind=decision");
        assertThat(one.html()).contains(value(acting)).doesNotContain(value(own));
        assertThat(clerk.get("/sign?post=" + UUID.randomUUID() + "&kind=decision").html())
                .doesNotContain(value(own), value(acting));
        for (String bad : List.of("x", "x:1", UUID.randomUUID() + ":-1")) {
            Map<String, String> form = form("opinion", town.clerk, "CONCUR");
            assertThat(sign(clerk, form, bad).status()).as(bad).isEqualTo(404);
        }
    }

    @Test
    void no_more_are_shown_than_one_can_know_of() {
        for (int i = 0; i < 22; i++) {
            submitted("เรื่องที่ " + i);
        }
        Seen seen = director.get("/sign");
        assertThat(seen.html().split("type=\"checkbox\"")).hasSize(Stack.MOST + 1);
        assertThat(seen.html()).contains("ยังมีอีก ๒ เรื่อง");
    }
}

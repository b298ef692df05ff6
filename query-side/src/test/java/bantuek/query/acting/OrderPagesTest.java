package bantuek.query.acting;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.SubstitutesOrdered;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.OtherSide.Received;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import bantuek.thai.ThaiDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders to act, delegations, absences and substitutes: seen, looked at before, made and ended. */
@Tag("database")
class OrderPagesTest {

    private static final String KEY = "3f0f5d2e-2b6e-4f39-9d4f-0f7f0c6f3c11";
    private static final String ORDERS = "/acting/orders";

    private final LocalDate today = LocalDate.now(ThaiDate.BANGKOK);
    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser clerk = side.signedIn(town.clerk);

    private void happens(OfficeEvent... events) {
        side.show(town.later(events));
    }

    private Map<String, String> acting(String... more) {
        Map<String, String> fields = new HashMap<>();
        fields.put("key", KEY);
        fields.put("post", town.director.post().toString());
        fields.put("person", town.engineer.person().toString());
        fields.put("kind", "ACTING");
        fields.put("cause", "UNABLE");
        fields.put("number", "๑๒๙/๒๕๖๙");
        fields.put("date", "2026-01-05");
        fields.put("basis", "ข้อ ๒๖๔");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private Seen look(String kind, Map<String, String> fields) {
        String path = ORDERS + "/" + kind;
        Seen seen = clerk.submit(path, path + "/look", fields);
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        return seen;
    }

    @Test
    void what_an_order_would_change_is_said_before_it_is_made() {
        side.show(Journey.in(town, "รออยู่").submitted());
        side.otherSide().refuses(500, "nobody.asked", "");
        Seen seen = look("acting", acting("to", today.plusDays(9).toString()));
        assertThat(side.otherSide().timesAsked()).isZero();
        assertThat(seen.html())
                .contains("สิ่งที่จะเปลี่ยน", "มีเรื่องรออยู่ที่ตำแหน่งนี้ ๑ เรื่อง")
                .contains(
                        "<p>(ก้อง)</p><p>นายช่างโยธา</p><p>รักษาราชการแทน "
                                + town.director.title()
                                + "</p>")
                .contains(
                        "ตั้งแต่ "
                                + ThaiDate.full(today)
                                + " ถึง "
                                + ThaiDate.full(today.plusDays(9)))
                .contains("ผู้ที่ลงนามได้อยู่แล้ว", "กานดา (ผู้อำนวยการกองคลัง)")
                .contains(
                        "ตั้งแต่ " + ThaiDate.full(today.plusDays(10)) + " ผู้ที่ลงนามได้คือ กานดา")
                .contains("value=\"๑๒๙/๒๕๖๙\"");
        assertThat(clerk.get(ORDERS + "/acting?lang=en").html()).contains("Order somebody to act");
    }

    @Test
    void an_order_that_would_change_nothing_or_leave_nobody_is_warned_of() {
        assertThat(look("acting", acting("cause", "VACANT")).html())
                .contains("ผู้ที่ลงนามได้จะยังเป็นชุดเดิม");
        assertThat(look("acting", acting("from", "2025-01-01", "to", "2025-01-02")).html())
                .contains("ช่วงเวลานี้ผ่านไปแล้ว");
        happens(town.ended(town.director));
        assertThat(look("acting", acting("to", today.plusDays(1).toString())).html())
                .contains("จะไม่มีผู้ใดลงนามได้");
    }

    @Test
    void it_is_made_as_it_was_looked_at() {
        Seen sent = clerk.submit(ORDERS, ORDERS + "/acting", acting("ownPost", ""));
        assertThat(sent.status()).isNotEqualTo(404);
        Received command = side.otherSide().lastReceived();
        assertThat(command.path()).isEqualTo("/commands/office/acting-orders");
        assertThat(command.header("Idempotency-Key")).isEqualTo(KEY);
        assertThat(command.body())
                .isEqualTo(
                        """
                        {"kind":"ACTING","cause":"UNABLE","post":"%s","person":"%s",\
                        "order":{"number":"๑๒๙/๒๕๖๙","date":"2026-01-05","basis":"ข้อ ๒๖๔"}}\
                        """
                                .formatted(town.director.post(), town.engineer.person()));
    }

    @ParameterizedTest
    @CsvSource({
        "acting, post",
        "acting, person",
        "acting, ownPost",
        "acting, cause",
        "acting, number",
        "acting, date",
        "acting, basis",
        "acting, from",
        "acting, to",
        "delegation, delegate",
        "delegation, documentTypes",
        "substitutes, substitutes",
        "absence, reason"
    })
    void a_refusal_stands_beside_its_field_with_all_that_was_typed(String kind, String field) {
        side.otherSide().refuses(409, "office.no", field);
        Seen seen =
                clerk.submit(
                        ORDERS,
                        ORDERS + "/" + kind,
                        acting("reason", "ลาพักผ่อน", "type.asset-loan", "on"));
        assertThat(seen.status()).isEqualTo(409);
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains("ไม่ได้ office.no", "value=\"" + town.director.post() + "\" selected")
                .doesNotContain("role=\"alert\"", "สิ่งที่จะเปลี่ยน");
    }

    @Test
    void an_order_whose_fate_nobody_knows_is_sent_again_under_its_key() {
        side.otherSide().does(_ -> {});
        Seen seen = clerk.submit(ORDERS, ORDERS + "/acting", acting());
        assertThat(seen.status()).isEqualTo(502);
        assertThat(seen.html()).contains("สิ่งที่จะเปลี่ยน", "role=\"alert\"");
        assertThat(seen.hidden("key")).isEqualTo(KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "post, x",
        "post, ''",
        "person, ''",
        "kind, NONE",
        "date, 31/2/2569",
        "date, ''",
        "number, ''",
        "from, เมื่อวาน",
        "to, 2020-01-01"
    })
    void what_is_not_filled_in_is_said_before_anything_is_sent(String field, String value) {
        side.otherSide().refuses(500, "nobody.asked", "");
        Seen seen = look("acting", acting(field, value));
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html()).contains("id=\"" + field + "-error\"");
        assertThat(side.otherSide().timesAsked()).isZero();
    }

    @Test
    void what_another_office_has_is_unknown_here() {
        Town other = side.town("บ้านอื่น");
        for (Map<String, String> fields :
                List.of(
                        acting("post", other.director.post().toString()),
                        acting("person", other.engineer.person().toString()))) {
            Seen seen = look("acting", fields);
            assertThat(seen.status()).isEqualTo(422);
            assertThat(seen.html())
                    .contains("ไม่พบตำแหน่งหรือบุคลากรที่เลือก")
                    .doesNotContain("สิ่งที่จะเปลี่ยน");
        }
    }

    @Test
    void a_delegation_an_absence_and_substitutes_are_looked_at_and_sent() {
        Map<String, String> delegation =
                acting("delegate", town.colleague.post().toString(), "type.asset-loan", "on");
        assertThat(look("delegation", delegation).html())
                .contains("<p>ปฏิบัติราชการแทน " + town.director.title() + "</p>")
                .contains("name=\"type.asset-loan\" value=\"on\" checked");
        clerk.submit(ORDERS, ORDERS + "/delegation", delegation);
        assertThat(side.otherSide().lastReceived().path())
                .isEqualTo("/commands/office/delegations");
        assertThat(side.otherSide().lastReceived().body())
                .contains("\"documentTypes\":[\"asset-loan\"]", "\"delegate\":", "\"order\":{");

        Map<String, String> absence =
                Map.of("post", town.mayor.post().toString(), "reason", "ลาพักผ่อน");
        assertThat(look("absence", absence).html())
                .contains("รักษาราชการแทน " + town.mayor.title());
        clerk.submit(ORDERS, ORDERS + "/absence", absence);
        assertThat(side.otherSide().lastReceived().body())
                .isEqualTo(
                        "{\"post\":\"%s\",\"reason\":\"ลาพักผ่อน\"}".formatted(town.mayor.post()));

        happens(
                new AbsenceRecorded(
                        town.organisation,
                        UUID.randomUUID(),
                        town.director.post(),
                        today,
                        null,
                        "ลา"));
        Map<String, String> substitutes =
                acting(
                        "substitute.1", town.colleague.post().toString(),
                        "substitute.3", town.engineer.post().toString());
        assertThat(look("substitutes", substitutes).html())
                .contains("<p>รักษาราชการแทน " + town.director.title() + "</p>");
        clerk.submit(ORDERS, ORDERS + "/substitutes", substitutes);
        assertThat(side.otherSide().lastReceived().body())
                .contains(
                        "\"substitutes\":[\"%s\",\"%s\"]"
                                .formatted(town.colleague.post(), town.engineer.post()));
    }

    @Test
    void what_is_in_force_and_what_is_to_come_is_listed_and_ended() {
        ActingOrdered now = town.acting(town.engineer, town.director, today, today.plusDays(3));
        ActingOrdered later = town.acting(town.officer, town.clerk, today.plusDays(5), null);
        ActingOrdered past =
                town.acting(town.officer, town.mayor, today.minusDays(5), today.minusDays(1));
        happens(
                now,
                later,
                past,
                town.delegated(town.director, town.colleague, "asset-loan"),
                new AbsenceRecorded(
                        town.organisation,
                        UUID.randomUUID(),
                        town.director.post(),
                        today,
                        null,
                        "ลาพักผ่อน"),
                new SubstitutesOrdered(
                        town.organisation,
                        town.clerk.post(),
                        List.of(town.director.post()),
                        Town.ORDER));
        Seen seen = clerk.get(ORDERS);
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        assertThat(seen.html())
                .contains(
                        "มีผลอยู่",
                        "ยังไม่ถึงวันเริ่ม",
                        "คำสั่งที่ ๑๔/๒๕๖๙",
                        "ขอยืมพัสดุ",
                        "ลาพักผ่อน")
                .contains("จัดลำดับใหม่", now.acting().toString(), later.acting().toString())
                .doesNotContain(past.acting().toString());
        assertThat(Html.problemsOf(clerk.get(ORDERS + "?lang=en").html())).isEmpty();
        String end = ORDERS + "/acting/" + now.acting() + "/end";
        side.otherSide().refuses(409, "office.no", "acting");
        Seen refused = clerk.submit(ORDERS, end, Map.of("key", KEY));
        assertThat(side.otherSide().lastReceived().path())
                .isEqualTo("/commands/office/acting-orders/" + now.acting() + "/revoke");
        assertThat(refused.html()).contains("<details open>", "Refused: office.no");
        assertThat(clerk.get(end).location()).isEqualTo(ORDERS);
        assertThat(clerk.get(ORDERS + "/acting/look").location()).isEqualTo(ORDERS + "/acting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/acting", "/delegation", "/absence", "/substitutes", "/acting/look"})
    void nobody_else_sees_or_sends_any_of_it(String path) {
        Browser officer = side.signedIn(town.officer);
        assertThat(officer.get(ORDERS + path).status()).isEqualTo(404);
        side.otherSide().refuses(500, "nobody.asked", "");
        assertThat(officer.submit("/", ORDERS + "/acting", acting()).status()).isEqualTo(404);
        assertThat(officer.submit("/", ORDERS + "/acting/look", acting()).status()).isEqualTo(404);
        assertThat(side.otherSide().timesAsked()).isZero();
        assertThat(officer.get("/acting").html()).doesNotContain(ORDERS);
        assertThat(clerk.get("/acting").html()).contains("href=\"" + ORDERS + "\"");
        assertThat(clerk.get(ORDERS + "/none").status()).isEqualTo(404);
    }
}

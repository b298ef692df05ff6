package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An office as its administrator describes it: each request once as it should be, once refused. */
@Tag("database")
class OfficeApiTest {

    private static final TestOffice OFFICE = new TestOffice(TestDatabase.fresh(), Map.of());
    private static final UUID NOWHERE = UUID.randomUUID();
    private static final String ORDER =
            "{\"number\":\"๑๒๙/๒๕๖๙\",\"date\":\"2026-01-02\",\"basis\":\"พ.ร.บ.เทศบาล\"}";

    @AfterAll
    static void close() {
        OFFICE.side.close();
    }

    @Test
    void settings_are_chosen_together() {
        String chosen =
                """
                {"numberAt":"APPROVAL","sameSignatory":"EACH","ownMemo":"FLAG",
                 "emptyStep":"PASS_OVER","digits":"ARABIC"}\
                """;
        done(send("/office/settings", chosen), 200, "office.settings-chosen");
        rejected(
                "/office/settings",
                chosen.replace("\"EACH\"", "null"),
                422,
                "value.missing",
                "sameSignatory");
    }

    @Test
    void what_is_so_already_is_answered_and_not_done_again() {
        UUID unit = unit("กองสวัสดิการ");
        String path = "/office/units/" + unit + "/code";
        Answer first = send(path, "{\"code\":\"ลป ๕๒๐๐๙\"}");
        Written written = OFFICE.written();
        Answer second = send(path, "{\"code\":\"ลป ๕๒๐๐๙\"}");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(OFFICE.written()).isEqualTo(written);
    }

    @Test
    void a_unit_is_opened_within_another() {
        UUID division = unit("กองการศึกษา");
        String section =
                """
                {"name":"งานการศึกษาปฐมวัย","parent":"%s","kind":"SECTION","code":"ลป ๕๒๐๐๕.๑",
                 "from":"2026-01-05"}\
                """;
        done(send("/office/units", section.formatted(division)), 201, "office.unit-opened");
        rejected("/office/units", section.formatted(NOWHERE), 422, "office.unknown-unit", "parent");
        rejected(
                "/office/units",
                section.formatted(division).replace("2026-", "2569-"),
                422,
                "office.implausible-date",
                "from");
    }

    @Test
    void a_unit_is_renamed() {
        String path = "/office/units/" + unit("กองสาธารณสุข") + "/rename";
        done(send(path, "{\"name\":\"กองสาธารณสุขและสิ่งแวดล้อม\"}"), 200, "office.unit-renamed");
        rejected(path, "{\"name\":\"กองช่าง\"}", 409, "office.unit-name-taken", "name");
    }

    @Test
    void a_unit_is_given_a_code() {
        String path = "/office/units/%s/code";
        done(
                send(path.formatted(unit("กองแผนงาน")), "{\"code\":\"ลป ๕๒๐๐๖\"}"),
                200,
                "office.unit-coded");
        rejected(path.formatted(NOWHERE), "{\"code\":\"๑\"}", 422, "office.unknown-unit", "unit");
    }

    @Test
    void a_unit_is_given_an_alias_and_loses_it() {
        String path = "/office/units/" + unit("สำนักปลัดเทศบาล") + "/aliases";
        done(send(path, "{\"alias\":\"สำนักปลัด\"}"), 200, "office.unit-aliased");
        rejected(path, "{\"alias\":\"กองช่าง\"}", 409, "office.alias-taken", "alias");
        done(send(path + "/drop", "{\"alias\":\"สำนักปลัด\"}"), 200, "office.unit-alias-dropped");
        rejected(
                "/office/units/" + NOWHERE + "/aliases/drop",
                "{\"alias\":\"ก\"}",
                422,
                "office.unknown-unit",
                "unit");
    }

    @Test
    void a_unit_is_closed() {
        UUID unit = unit("กองกิจการสภา");
        String path = "/office/units/%s/close";
        done(
                send(path.formatted(unit), "{\"into\":\"%s\"}".formatted(OFFICE.unit)),
                200,
                "office.unit-closed");
        rejected(path.formatted(unit), "{}", 409, "office.unit-closed", "unit");
        refused(send(path.formatted(OFFICE.unit), "{}"), 409, "office.unit-staffed");
    }

    @Test
    void a_person_takes_a_new_name_and_signs_in_under_it() {
        String name = "{\"prefix\":\"นาง\",\"first\":\"officer\",\"last\":\"ใจกว้าง\"}";
        String path = "/office/people/%s/rename";
        done(send(path.formatted(OFFICE.officer.person()), name), 200, "office.person-renamed");
        assertThat(
                        OFFICE.rows
                                .sql("SELECT name FROM command.person WHERE person = ?")
                                .param(OFFICE.officer.person())
                                .query(String.class)
                                .single())
                .isEqualTo("นางofficer ใจกว้าง");
        rejected(path.formatted(NOWHERE), name, 422, "office.unknown-person", "person");
    }

    @Test
    void a_post_is_retitled() {
        String path = "/office/posts/%s/retitle";
        UUID post = vacantPost();
        done(
                send(path.formatted(post), "{\"title\":\"นักวิชาการคลังอาวุโส\"}"),
                200,
                "office.post-retitled");
        rejected(path.formatted(NOWHERE), "{\"title\":\"ก\"}", 422, "office.unknown-post", "post");
    }

    @Test
    void a_post_is_abolished() {
        done(
                OFFICE.administrator.to("/office/posts/" + vacantPost() + "/abolish").send(),
                200,
                "office.post-abolished");
        refused(
                OFFICE.administrator
                        .to("/office/posts/" + OFFICE.postOf("CLERK") + "/abolish")
                        .send(),
                409,
                "office.post-indispensable",
                "post");
    }

    @Test
    void somebody_is_appointed_by_an_order_until_a_day() {
        String appointment =
                """
                {"post":"%s","person":"%s","from":"2026-01-05","to":"%s","order":%s}\
                """;
        done(
                send(
                        "/office/appointments",
                        appointment.formatted(
                                vacantPost(), OFFICE.officer.person(), "2099-12-31", ORDER)),
                201,
                "office.person-appointed");
        rejected(
                "/office/appointments",
                appointment.formatted(vacantPost(), OFFICE.officer.person(), "2025-12-31", ORDER),
                422,
                "value.ends-before-it-begins",
                "to");
    }

    @Test
    void an_acting_order_is_entered_and_revoked() {
        String acting =
                """
                {"kind":"ACTING","cause":"VACANT","post":"%s","person":"%s","ownPost":"%s",
                 "order":%s}\
                """
                        .formatted(
                                vacantPost(),
                                OFFICE.engineer.person(),
                                OFFICE.engineer.post(),
                                ORDER);
        Answer ordered = send("/office/acting-orders", acting);
        done(ordered, 201, "office.acting-ordered");
        rejected("/office/acting-orders", acting, 409, "office.acting-overlaps", "from");
        revokedOnce(
                "/office/acting-orders/" + ordered.id() + "/revoke",
                "office.acting-revoked",
                "office.unknown-acting",
                "acting");
    }

    @Test
    void a_delegation_is_entered_and_revoked() {
        String delegation =
                """
                {"post":"%s","delegate":"%s","documentTypes":["asset-loan"],"order":%s,
                 "from":"2026-01-05","to":"2099-12-31"}\
                """
                        .formatted(OFFICE.mayor.post(), OFFICE.clerk.post(), ORDER);
        Answer ordered = send("/office/delegations", delegation);
        done(ordered, 201, "office.delegation-ordered");
        rejected("/office/delegations", delegation, 409, "office.delegation-overlaps", "from");
        revokedOnce(
                "/office/delegations/" + ordered.id() + "/revoke",
                "office.delegation-revoked",
                "office.unknown-delegation",
                "delegation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\""})
    void a_list_with_a_gap_in_it_is_refused(String gap) {
        rejected(
                "/office/delegations",
                "{\"post\":\"%s\",\"delegate\":\"%s\",\"documentTypes\":[%s],\"order\":%s}"
                        .formatted(OFFICE.mayor.post(), OFFICE.clerk.post(), gap, ORDER),
                422,
                "value.missing",
                "documentTypes");
    }

    @Test
    void substitutes_are_put_in_their_order() {
        String substitutes = "{\"post\":\"%s\",\"substitutes\":[\"%s\"],\"order\":%s}";
        done(
                send(
                        "/office/substitutes",
                        substitutes.formatted(
                                OFFICE.director.post(), OFFICE.officer.post(), ORDER)),
                200,
                "office.substitutes-ordered");
        rejected(
                "/office/substitutes",
                substitutes.formatted(OFFICE.mayor.post(), OFFICE.mayor.post(), ORDER),
                422,
                "office.substitutes-itself",
                "substitutes");
    }

    @Test
    void an_absence_is_recorded_and_ends() {
        String absence =
                "{\"post\":\"%s\",\"to\":\"2099-12-31\",\"reason\":\"ลาพักผ่อน\"}"
                        .formatted(OFFICE.colleague.post());
        Answer recorded = send("/office/absences", absence);
        done(recorded, 201, "office.absence-recorded");
        rejected("/office/absences", absence, 409, "office.absence-overlaps", "from");
        revokedOnce(
                "/office/absences/" + recorded.id() + "/end",
                "office.absence-ended",
                "office.unknown-absence",
                "absence");
    }

    @Test
    void a_duty_is_assigned_and_withdrawn() {
        String duty = "{\"post\":\"%s\",\"duty\":\"REGISTRY\"}";
        String known = duty.formatted(OFFICE.officer.post());
        done(send("/office/duties", known), 200, "office.duty-assigned");
        done(send("/office/duties/withdraw", known), 200, "office.duty-withdrawn");
        String unknown = duty.formatted(NOWHERE);
        rejected("/office/duties", unknown, 422, "office.unknown-post", "post");
        rejected("/office/duties/withdraw", unknown, 422, "office.unknown-post", "post");
    }

    record Request(String path, String json) {}

    static final List<Request> REQUESTS =
            List.of(
                    new Request(
                            "settings",
                            """
                            {"numberAt":"APPROVAL","sameSignatory":"EACH","ownMemo":"FLAG",
                             "emptyStep":"STOP","digits":"THAI"}\
                            """),
                    new Request("units/%s/rename", "{\"name\":\"ก\"}"),
                    new Request("units/%s/code", "{\"code\":\"ก\"}"),
                    new Request("units/%s/aliases", "{\"alias\":\"ก\"}"),
                    new Request("units/%s/aliases/drop", "{\"alias\":\"ก\"}"),
                    new Request("units/%s/close", "{}"),
                    new Request(
                            "people/%s/rename", "{\"prefix\":\"\",\"first\":\"ก\",\"last\":\"ข\"}"),
                    new Request("posts/%s/retitle", "{\"title\":\"ก\"}"),
                    new Request("posts/%s/abolish", "{}"),
                    new Request(
                            "acting-orders",
                            """
                            {"kind":"ACTING","cause":"UNABLE","post":"%1$s","person":"%1$s",
                             "order":%2$s}\
                            """),
                    new Request("acting-orders/%s/revoke", "{}"),
                    new Request(
                            "delegations",
                            "{\"post\":\"%1$s\",\"delegate\":\"%1$s\",\"order\":%2$s}"),
                    new Request("delegations/%s/revoke", "{}"),
                    new Request(
                            "substitutes",
                            "{\"post\":\"%1$s\",\"substitutes\":[\"%1$s\"],\"order\":%2$s}"),
                    new Request("absences", "{\"post\":\"%1$s\",\"reason\":\"ลา\"}"),
                    new Request("absences/%s/end", "{}"),
                    new Request("duties", "{\"post\":\"%1$s\",\"duty\":\"REGISTRY\"}"),
                    new Request("duties/withdraw", "{\"post\":\"%1$s\",\"duty\":\"REGISTRY\"}"));

    @ParameterizedTest
    @FieldSource("REQUESTS")
    void only_administrators_change_an_office(Request request) {
        Written before = OFFICE.written();
        String path = "/office/" + request.path().formatted(NOWHERE);
        String json = request.json().formatted(NOWHERE, ORDER);
        refused(OFFICE.mayor.to(path).send(json), 403, "account.not-administrator");
        assertThat(OFFICE.written()).isEqualTo(before);
    }

    private static void revokedOnce(String path, String event, String code, String field) {
        done(OFFICE.administrator.to(path).send(), 200, event);
        refused(OFFICE.administrator.to(path).send(), 422, code, field);
    }

    private static void done(Answer answer, int status, String event) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        StoredEvent last = StoredEvent.of(OFFICE, OFFICE.organisation).getLast();
        assertThat(last.type()).isEqualTo(event);
        assertThat(last.position()).isEqualTo(answer.position());
    }

    private static void rejected(String path, String json, int status, String code, String field) {
        Written before = OFFICE.written();
        refused(send(path, json), status, code, field);
        assertThat(OFFICE.written()).isEqualTo(before);
    }

    private static Answer send(String path, String json) {
        return OFFICE.administrator.to(path).send(json);
    }

    private static UUID unit(String name) {
        return OFFICE.make("/office/units", "{\"name\":\"%s\"}".formatted(name));
    }

    private static UUID vacantPost() {
        return OFFICE.post("OFFICER", "นักวิชาการคลัง", OFFICE.unit);
    }
}

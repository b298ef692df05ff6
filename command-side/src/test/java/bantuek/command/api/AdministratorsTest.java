package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What administrators alone change, and what even they may not. */
@Tag("database")
class AdministratorsTest {

    private final TestOffice office = TestOffice.shared();

    @Test
    void nobody_else_changes_the_office_or_opens_accounts() {
        List<Form> forms = Form.all(office);
        Written before = office.written();
        long accounts = accounts();
        forms.stream()
                .filter(form -> form.sender() == office.administrator)
                .filter(form -> !form.path().equals("/setup"))
                .forEach(form -> forbidden(office.mayor.to(form.path()).send(form.good())));
        forbidden(office.mayor.to("/office/appointments").send(appointment(office.mayor.person())));
        forbidden(
                office.mayor
                        .to("/office/appointments/" + office.clerk.appointment() + "/end")
                        .send());
        assertThat(accounts()).isEqualTo(accounts);
        assertThat(office.written()).isEqualTo(before);
    }

    @Test
    void an_administrator_without_a_post_drafts_nothing() {
        refused(
                office.administrator.to("/memos").send(Memos.draftOf(office.unit, "ก")),
                403,
                "memo.not-your-unit");
    }

    @Test
    void what_does_not_exist_or_exists_already_is_refused_by_its_field() {
        UUID nobody = UUID.randomUUID();
        Written before = office.written();
        rejected("/office/units", "{\"name\":\"กองคลัง\"}", 409, "office.unit-name-taken", "name");
        rejected("/office/posts", post("UNIT_HEAD", office.unit), 409, "office.rank-taken", "rank");
        rejected("/office/posts", post("OFFICER", nobody), 422, "office.unknown-unit", "unit");
        rejected("/office/posts", post("CLERK", office.unit), 422, "post.unit-mismatch", "unit");
        rejected(
                "/office/appointments",
                appointment(nobody),
                422,
                "office.unknown-person",
                "person");
        rejected(
                "/office/appointments",
                appointment(office.officer.person()),
                409,
                "office.post-held",
                "post");
        rejected(
                "/office/appointments/" + nobody + "/end",
                "",
                422,
                "office.unknown-appointment",
                "appointment");
        rejected(
                "/accounts",
                "{\"person\":\"%s\",\"username\":\"somebody\",\"password\":\"0123456789\"}"
                        .formatted(nobody),
                422,
                "account.unknown-person",
                "person");
        assertThat(office.written()).isEqualTo(before);
    }

    private void rejected(String path, String json, int status, String code, String field) {
        refused(office.administrator.to(path).send(json), status, code, field);
    }

    private static void forbidden(Answer answer) {
        refused(answer, 403, "account.not-administrator");
    }

    private String post(String rank, UUID unit) {
        return "{\"rank\":\"%s\",\"title\":\"ก\",\"unit\":\"%s\"}".formatted(rank, unit);
    }

    private String appointment(UUID person) {
        return "{\"post\":\"%s\",\"person\":\"%s\"}".formatted(office.postOf("CLERK"), person);
    }

    private long accounts() {
        return office.rows.sql("SELECT count(*) FROM command.account").query(Long.class).single();
    }
}

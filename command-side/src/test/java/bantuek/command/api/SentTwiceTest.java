package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command under a key is carried out once, however often it is sent. */
@Tag("database")
class SentTwiceTest {

    private final TestOffice office = TestOffice.shared();
    private final Memos memos = new Memos(office);
    private final String key = UUID.randomUUID().toString();

    @Test
    void every_kind_of_command_is_answered_the_same_again_and_written_once() {
        String draft = Memos.draftOf(office.unit, "สองครั้ง");
        UUID memo = onceOf(() -> office.officer.to("/memos").key(key + 1).send(draft)).id();
        onceOf(() ->
                office.officer.on(memo, "revise").key(key + 2).seen(0).send(Memos.revision("แก้")));
        onceOf(() -> office.officer.on(memo, "submit").key(key + 3).seen(1).send());
        onceOf(() -> office.director.on(memo, "opinion").key(key + 4).seen(3).send(Memos.CONCUR));
        String unit = "{\"name\":\"" + key + "\"}";
        onceOf(() -> office.administrator.to("/office/units").key(key + 5).send(unit));
    }

    @Test
    void the_answer_stays_what_it_was_when_the_memo_has_gone_on() {
        UUID memo = memos.draft();
        Supplier<Answer> submit = () -> office.officer.on(memo, "submit").key(key).seen(0).send();
        Answer first = submit.get();
        office.director.on(memo, "opinion").seen(Memos.SUBMITTED).send(Memos.CONCUR);
        assertThat(submit.get().body()).isEqualTo(first.body());
    }

    @Test
    void a_restart_in_between_changes_nothing() {
        String draft = Memos.draftOf(office.unit, "ก่อนและหลัง");
        Supplier<Answer> send = () -> office.officer.to("/memos").key(key).send(draft);
        Answer before = send.get();
        office.side.restart();
        Written written = office.written();
        Answer after = send.get();
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.status()).isEqualTo(201);
        assertThat(office.written()).isEqualTo(written);
    }

    @RepeatedTest(100)
    void twins_at_the_same_moment_are_one_command() {
        Written before = office.written();
        String draft = Memos.draftOf(office.unit, "แฝด");
        Supplier<Answer> send = () -> office.officer.to("/memos").key(key).send(draft);
        AtOnce twins = AtOnce.both(send::get, send::get);
        assertThat(twins.first().status()).as(twins.first().body()).isEqualTo(201);
        assertThat(twins.second().status()).as(twins.second().body()).isEqualTo(201);
        assertThat(twins.first().body()).isEqualTo(twins.second().body());
        assertThat(office.written())
                .isEqualTo(new Written(before.events() + 1, before.answeredRequests() + 1));
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        UUID memo = memos.atTheMayor();
        office.officer.to("/memos").key(key).send(Memos.draftOf(office.unit, "หนึ่ง"));
        Answer decided = decision(memo, "APPROVED");
        assertThat(decided.status()).isEqualTo(200);
        Written before = office.written();
        refused(
                office.officer.to("/memos").key(key).send(Memos.draftOf(office.unit, "สอง")),
                422,
                "request.key-reused");
        refused(
                office.officer.on(memo, "submit").key(key).seen(0).send(),
                422,
                "request.key-reused");
        refused(decision(memo, "NOTED"), 422, "request.key-reused");
        assertThat(office.written()).isEqualTo(before);
    }

    @Test
    void a_body_under_another_name_for_json_is_still_another_request() {
        String type = "Application/JSON";
        office.officer.to("/memos").key(key).as(type).send(Memos.draftOf(office.unit, "หนึ่ง"));
        refused(
                office.officer
                        .to("/memos")
                        .key(key)
                        .as(type)
                        .send(Memos.draftOf(office.unit, "สอง")),
                422,
                "request.key-reused");
    }

    @Test
    void a_refusal_is_not_remembered_so_the_same_request_may_succeed_later() {
        UUID memo = memos.submitted();
        Answer stale = office.director.on(memo, "opinion").key(key).seen(0).send(Memos.CONCUR);
        refused(stale, 412, "request.stale");
        Answer again =
                office.director
                        .on(memo, "opinion")
                        .key(key)
                        .seen(Memos.SUBMITTED)
                        .send(Memos.CONCUR);
        assertThat(again.status()).isEqualTo(200);
    }

    @Test
    void the_keys_of_two_people_do_not_meet() {
        String draft = Memos.draftOf(office.unit, "ต่างคน");
        Answer one = office.officer.to("/memos").key(key).send(draft);
        Answer other = office.colleague.to("/memos").key(key).send(draft);
        assertThat(one.status()).isEqualTo(201);
        assertThat(other.status()).isEqualTo(201);
        assertThat(one.id()).isNotEqualTo(other.id());
    }

    @Test
    void without_a_key_the_same_words_are_two_memos() {
        String draft = Memos.draftOf(office.unit, "ไม่มีรหัส");
        assertThat(office.officer.to("/memos").send(draft).id())
                .isNotEqualTo(office.officer.to("/memos").send(draft).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "a;b", "\"a\"", "{}", "a,b"})
    void a_key_of_other_characters_is_refused(String bad) {
        keyIsRefused(bad);
    }

    @Test
    void a_key_longer_than_its_limit_is_refused() {
        keyIsRefused("k".repeat(101));
        String longest = (key + "k".repeat(100)).substring(0, 100);
        assertThat(
                        office.officer
                                .to("/memos")
                                .key(longest)
                                .send(Memos.draftOf(office.unit, "ยาวพอดี"))
                                .status())
                .isEqualTo(201);
    }

    @Test
    void an_account_is_opened_once_and_its_password_is_not_kept_with_the_key() {
        UUID person =
                office.make("/office/people", "{\"prefix\":\"\",\"first\":\"ก\",\"last\":\"\"}");
        String account =
                "{\"person\":\"%s\",\"username\":\"%s\",\"password\":\"ไม่มีใครเดาได้\"}"
                        .formatted(person, key);
        Supplier<Answer> open = () -> office.administrator.to("/accounts").key(key).send(account);
        Answer first = open.get();
        Written before = office.written();
        Answer again = open.get();
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        refused(
                office.administrator
                        .to("/accounts")
                        .key(key)
                        .send(account.replace("ไม่มีใครเดาได้", "อย่างอื่นที่ยาว")),
                422,
                "request.key-reused");
        refused(
                office.administrator.to("/accounts").send(account),
                409,
                "account.username-taken",
                "username");
        assertThat(office.written()).isEqualTo(before);
    }

    private void keyIsRefused(String bad) {
        Written before = office.written();
        refused(
                office.officer.to("/memos").key(bad).send(Memos.draftOf(office.unit, "รหัสเสีย")),
                422,
                "request.key-invalid");
        assertThat(office.written()).isEqualTo(before);
    }

    private Answer decision(UUID memo, String decision) {
        return office.mayor
                .on(memo, "decision")
                .key(key)
                .seen(Memos.AT_THE_MAYOR)
                .send("{\"decision\":\"" + decision + "\"}");
    }

    private Answer onceOf(Supplier<Answer> command) {
        Answer first = command.get();
        Written written = office.written();
        Answer again = command.get();
        assertThat(first.status()).as(first.body()).isIn(200, 201);
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(office.written()).isEqualTo(written);
        return first;
    }
}

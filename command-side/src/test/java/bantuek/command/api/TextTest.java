package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** What text may be: how long, and of which characters. */
@Tag("database")
class TextTest {

    private static final TestOffice OFFICE = TestOffice.shared();

    /** Without the first set-up, which is over; its own test tries the same there. */
    static final List<Form> FORMS = Form.all(OFFICE).stream().skip(1).toList();

    private static final List<String> UNBEARABLE =
            List.of("\\u0000", "\\u0007", "\\u001b", "\\u0085", "\\ud800", "\\udc00", "\\u202e");

    private final Memos memos = new Memos(OFFICE);

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_character_that_cannot_be_stored_or_seen_is_refused(Form form) {
        Written before = OFFICE.written();
        for (String character : UNBEARABLE) {
            refused(
                    form.letter()
                            .send(form.withText("\"ก" + character + "ข ยาวพอจะเป็นรหัสผ่าน\"")),
                    422,
                    "value.bad-character",
                    form.textField());
        }
        assertThat(OFFICE.written()).isEqualTo(before);
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void one_character_more_than_fits_is_refused_with_the_limit(Form form) {
        Written before = OFFICE.written();
        Answer answer =
                form.letter().send(form.withText("\"" + "ก".repeat(form.limit() + 1) + "\""));
        refused(answer, 422, "value.too-long", form.textField());
        assertThat(answer.json().get("detail").asString())
                .contains(form.limit() + 1 + " characters", "at most " + form.limit());
        assertThat(OFFICE.written()).isEqualTo(before);
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_field_that_is_null_or_absent_is_missed_by_name(Form form) {
        String field = form.textField();
        String missing =
                switch (field) {
                    case "note" -> "opinion.note-missing";
                    case "reason" -> "decision.reason-missing";
                    default -> "value.missing";
                };
        Written before = OFFICE.written();
        refused(form.letter().send(form.withText("null")), 422, missing, field);
        String absent = form.good().replaceFirst(",?\\s*\"" + field + "\":\"[^\"]*\"", "");
        refused(form.letter().send(absent.replace("{,", "{")), 422, missing, field);
        assertThat(OFFICE.written()).isEqualTo(before);
    }

    @Test
    void every_part_of_a_memo_may_be_as_long_as_its_limit() {
        String full =
                "{\"subject\":\"%s\",\"addressee\":\"%s\",\"background\":\"%s\",\"facts\":\"%s\",\"proposal\":\"%s\"}"
                        .formatted(
                                "ก".repeat(500),
                                "ข".repeat(300),
                                "ค".repeat(20_000),
                                "ง".repeat(20_000),
                                "จ".repeat(20_000));
        Answer drafted =
                OFFICE.officer
                        .to("/memos")
                        .send("{\"unit\":\"%s\",\"text\":%s}".formatted(OFFICE.unit, full));
        assertThat(drafted.status()).isEqualTo(201);
        UUID memo = drafted.id();
        accepted(
                OFFICE.officer
                        .on(memo, "revise")
                        .seen(0)
                        .send("{\"text\":" + full.replace('จ', 'ฉ') + "}"));
        accepted(OFFICE.officer.on(memo, "submit").seen(1).send());
        accepted(
                OFFICE.director
                        .on(memo, "opinion")
                        .seen(3)
                        .send(
                                "{\"opinion\":\"NOT_CONCUR\",\"note\":\"%s\"}"
                                        .formatted("ช".repeat(4_000))));
    }

    @Test
    void a_reason_may_be_as_long_as_its_limit() {
        accepted(
                OFFICE.mayor
                        .on(memos.atTheMayor(), "decision")
                        .seen(Memos.AT_THE_MAYOR)
                        .send(
                                "{\"decision\":\"NOT_APPROVED\",\"reason\":\"%s\"}"
                                        .formatted("ซ".repeat(4_000))));
    }

    @Test
    void somebody_whose_names_and_password_are_as_long_as_can_be_still_signs_in_and_drafts() {
        UUID unit = OFFICE.make("/office/units", "{\"name\":\"%s\"}".formatted("ฌ".repeat(200)));
        UUID post = OFFICE.post("OFFICER", "ญ".repeat(200), unit);
        String long200 = "ฎ".repeat(200);
        UUID person =
                OFFICE.make(
                        "/office/people",
                        "{\"prefix\":\"%1$s\",\"first\":\"%1$s\",\"last\":\"%1$s\"}"
                                .formatted(long200));
        OFFICE.appoint(post, person);
        String username = "a".repeat(40);
        OFFICE.make(
                "/accounts",
                "{\"person\":\"%s\",\"username\":\"%s\",\"password\":\"%s\"}"
                        .formatted(person, username, long200));
        Browser browser = new Browser(OFFICE.side).signedIn(username, long200);
        Answer drafted = browser.to("/memos").send(Memos.draftOf(unit, "ยาว"));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
    }

    @Test
    void tone_marks_emoji_and_line_breaks_are_kept_as_they_came() {
        String json = "\"น้ำ ซ้ำ\\n\\tข้อ ๑ \\ud83d\\ude4f \\\"กา\\\\ขา\\\"\"";
        Answer drafted =
                OFFICE.officer
                        .to("/memos")
                        .send(Memos.draftOf(OFFICE.unit, "x").replace("\"x\"", json));
        JsonNode stored = StoredEvent.of(OFFICE, drafted.id()).getFirst().payload();
        assertThat(stored.at("/text/subject").asString())
                .isEqualTo("น้ำ ซ้ำ\n\tข้อ ๑ 🙏 \"กา\\ขา\"");
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}

package bantuek.query.commands;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.OtherSide;
import bantuek.query.town.OtherSide.Received;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form does with each thing that the command side may say, or fail to say. */
@Tag("database")
class FormsTest {

    private static final String KEY = "11111111-2222-3333-4444-555555555555";

    private static final Duration LONGER_THAN_AN_ANSWER_TAKES = Duration.ofMillis(300);

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final OtherSide otherSide = side.otherSide();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser officer = side.signedIn(town.officer);

    @Test
    void a_form_becomes_a_command_in_the_name_of_whoever_sent_it() {
        UUID memo = UUID.randomUUID();
        otherSide.says(201, "{\"id\":\"%s\",\"version\":0,\"position\":0}".formatted(memo));
        officer.cookie("OTHER", "caf\u00e9").cookie("THIRD", "\"x\"");
        Seen seen = officer.submit("/memos/new", "/memos/new", draft("ขออนุมัติ\r\nสองบรรทัด "));
        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.location()).isEqualTo("/memos/" + memo);
        Received command = otherSide.lastReceived();
        assertThat(command.path()).isEqualTo("/commands/memos");
        assertThat(command.body())
                .isEqualTo(
                        """
                        {"unit":"%s","text":{"subject":"ขออนุมัติ\\nสองบรรทัด",\
                        "addressee":"นายก","background":"","facts":"","proposal":"ขอ"}}\
                        """
                                .formatted(town.treasury));
        assertThat(command.header("Idempotency-Key")).isEqualTo(KEY);
        assertThat(command.header("X-CSRF-TOKEN")).isNotEqualTo("null");
        assertThat(command.header("Cookie")).matches("BANTUEK=[A-Za-z0-9+/=]+");
        assertThat(command.header("If-Match")).isEqualTo("null");
    }

    @Test
    void a_signature_says_which_version_its_signer_saw() {
        Journey journey = Journey.in(town, "เรื่อง").submitted();
        side.show(journey);
        otherSide.says(200, "{\"id\":\"%s\",\"position\":0}".formatted(journey.memo));
        Seen seen =
                side.signedIn(town.director)
                        .submit(
                                "/memos/" + journey.memo,
                                "/memos/" + journey.memo + "/opinion",
                                Map.of(
                                        "opinion", "NOT_CONCUR",
                                        "note", "งบไม่พอ",
                                        "version", "1",
                                        "key", KEY));
        assertThat(seen.location()).isEqualTo("/memos/" + journey.memo);
        Received command = otherSide.lastReceived();
        assertThat(command.path()).isEqualTo("/commands/memos/" + journey.memo + "/opinion");
        assertThat(command.header("If-Match")).isEqualTo("\"1\"");
        assertThat(command.body()).isEqualTo("{\"opinion\":\"NOT_CONCUR\",\"note\":\"งบไม่พอ\"}");
    }

    @Test
    void whoever_is_sent_on_sees_what_they_did_however_long_it_takes_to_be_there()
            throws SQLException, InterruptedException {
        Journey journey = Journey.in(town, "ตามทันที");
        otherSide.does(exchange -> {
            long position = side.writer().append(journey.events());
            byte[] answer =
                    "{\"id\":\"%s\",\"position\":%d}"
                            .formatted(journey.memo, position)
                            .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, answer.length);
            exchange.getResponseBody().write(answer);
        });
        AtomicReference<Seen> seen = new AtomicReference<>();
        try (Connection lock = side.database().as("projector").getConnection();
                Statement statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("LOCK TABLE query.memo IN EXCLUSIVE MODE");
            Thread sender =
                    Thread.ofPlatform()
                            .start(() -> {
                                Seen next =
                                        officer.submit(
                                                "/memos/new", "/memos/new", draft("ตามทันที"));
                                seen.set(officer.get(next.location()));
                            });
            assertThat(sender.join(LONGER_THAN_AN_ANSWER_TAKES)).isFalse();
            lock.rollback();
            sender.join();
        }
        assertThat(seen.get().status()).isEqualTo(200);
    }

    @Test
    void a_refusal_stands_beside_its_field_with_what_was_typed_and_under_a_new_key() {
        otherSide.refuses(422, "value.too-long", "subject");
        Seen seen = officer.submit("/memos/new", "/memos/new", draft("ยาว\"ไป<"));
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html())
                .contains("<p class=\"error\" id=\"subject-error\">ไม่ได้ value.too-long</p>")
                .contains("value=\"ยาว&#34;ไป&lt;\"")
                .contains("aria-invalid=\"true\"");
        assertThat(seen.hidden("key")).isNotEqualTo(KEY);
        assertThat(Html.problemsOf(seen.html())).isEmpty();
        officer.get("/?lang=en");
        assertThat(officer.submit("/memos/new", "/memos/new", draft("x")).html())
                .contains("id=\"subject-error\">Refused: value.too-long</p>");
    }

    @ParameterizedTest
    @CsvSource({"posts, rank", "posts, unit", "posts, title", "units, name", "people, first"})
    void every_field_of_the_office_is_tied_to_what_is_wrong_with_it(String form, String field) {
        otherSide.refuses(422, "some.code", field);
        Seen seen =
                side.signedIn(town.clerk).submit("/office", "/office/" + form, Map.of("key", KEY));
        assertThat(seen.html())
                .contains("<details open>", "ไม่ได้ some.code", "aria-invalid=\"true\"");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"403, ''", "404, ''", "409, ''", "412, version", "422, text", "429, ''", "500, ''"})
    void a_refusal_that_belongs_to_no_field_here_is_shown_all_the_same(int status, String field) {
        otherSide.refuses(status, "some.code", field);
        Seen seen = officer.submit("/memos/new", "/memos/new", draft("คงไว้"));
        assertThat(seen.status()).isEqualTo(status);
        assertThat(seen.html()).contains("role=\"alert\"><p>ไม่ได้ some.code</p>", "คงไว้");
    }

    @Test
    void a_session_that_ended_meanwhile_leads_to_the_sign_in_page() {
        otherSide.refuses(401, "session.missing", "");
        Seen seen = officer.submit("/memos/new", "/memos/new", draft("เรื่อง"));
        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.location()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | ",
                "200 | not json",
                "200 | []",
                "200 | {}",
                "200 | {\"id\": \"no-uuid\"}",
                "302 | ",
                "422 | ",
                "422 | {\"status\": 422}",
                "422 | {\"status\": 0, \"code\": \"c\", \"title\": \"t\", \"detail\": \"d\"}",
                "422 | {\"status\": 200, \"code\": \"c\", \"title\": \"t\", \"detail\": \"d\"}",
                "502 | <html>Bad Gateway</html>",
                "503 | "
            })
    void an_answer_that_is_none_keeps_text_and_key_to_send_again(int status, String body) {
        otherSide.says(status, body == null ? "" : body);
        isUnknown(officer.submit("/memos/new", "/memos/new", draft("คงไว้")));
    }

    @Test
    void no_answer_keeps_text_and_key_to_send_again() {
        otherSide.does(_ -> {});
        isUnknown(officer.submit("/memos/new", "/memos/new", draft("คงไว้")));
        assertThat(otherSide.lastReceived().header("Idempotency-Key")).isEqualTo(KEY);
    }

    @Test
    void an_answer_that_takes_too_long_keeps_text_and_key_to_send_again() {
        CountDownLatch end = new CountDownLatch(1);
        otherSide.does(_ -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        try {
            isUnknown(officer.submit("/memos/new", "/memos/new", draft("คงไว้")));
        } finally {
            end.countDown();
        }
    }

    @Test
    void the_forms_of_a_memo_and_of_the_office_keep_text_and_key_too() {
        Journey journey = Journey.in(town, "เรื่อง").submitted();
        side.show(journey);
        otherSide.says(503, "");
        Seen opinion =
                side.signedIn(town.director)
                        .submit(
                                "/memos/" + journey.memo,
                                "/memos/" + journey.memo + "/opinion",
                                Map.of("opinion", "NOT_CONCUR", "note", "คงไว้", "key", KEY));
        isUnknown(opinion);
        assertThat(opinion.html()).containsPattern("value=\"NOT_CONCUR\"[^>]* checked");

        Seen unit =
                side.signedIn(town.clerk)
                        .submit("/office", "/office/units", Map.of("name", "คงไว้", "key", KEY));
        isUnknown(unit);
        assertThat(unit.html()).containsOnlyOnce(KEY).contains("<details open>");

        otherSide.refuses(422, "some.code", "");
        Seen refused =
                side.signedIn(town.clerk)
                        .submit("/office", "/office/units", Map.of("name", "คงไว้", "key", KEY));
        assertThat(refused.html()).contains("คงไว้").doesNotContain(KEY);
    }

    @Test
    void an_account_that_was_opened_has_no_position_to_wait_for() {
        otherSide.says(201, "{\"id\": \"%s\"}".formatted(UUID.randomUUID()));
        Seen seen =
                side.signedIn(town.clerk)
                        .submit(
                                "/office",
                                "/office/accounts",
                                Map.of(
                                        "person", town.officer.person().toString(),
                                        "username", "somebody",
                                        "password", " with spaces ",
                                        "administrator", "on"));
        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.location()).isEqualTo("/office");
        assertThat(otherSide.lastReceived().body())
                .contains("\"password\":\" with spaces \"", "\"administrator\":true");
    }

    @Test
    void a_password_is_never_shown_again() {
        Map<String, String> account =
                Map.of("username", "somebody", "password", "very-secret-word");
        otherSide.refuses(422, "account.username-taken", "username");
        Browser clerk = side.signedIn(town.clerk);
        Seen withoutForm = clerk.submit("/office", "/office/accounts", account);
        assertThat(withoutForm.html())
                .contains("role=\"alert\"><p>ไม่ได้ account.username-taken</p>")
                .doesNotContain("very-secret-word");
        side.show(
                town.later(
                        new PersonRegistered(
                                town.organisation,
                                UUID.randomUUID(),
                                new PersonName("", "คนใหม่", ""))));
        Seen seen = clerk.submit("/office", "/office/accounts", account);
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html())
                .contains("id=\"account-username-error\"", "value=\"somebody\"")
                .doesNotContain("role=\"alert\"", "very-secret-word");
    }

    @Test
    void what_is_typed_in_the_office_is_sent_without_the_spaces_around_it() {
        otherSide.says(201, "{\"id\": \"%s\"}".formatted(UUID.randomUUID()));
        side.signedIn(town.clerk)
                .submit("/office", "/office/units", Map.of("name", " กองช่าง ", "key", KEY));
        assertThat(otherSide.lastReceived().body()).isEqualTo("{\"name\":\"กองช่าง\"}");
    }

    @Test
    void a_decision_that_was_not_confirmed_is_not_sent() {
        Journey journey = Journey.in(town, "เรื่อง").submitted();
        side.show(journey);
        otherSide.says(200, "{}");
        Seen seen =
                side.signedIn(town.mayor)
                        .submit(
                                "/memos/" + journey.memo,
                                "/memos/" + journey.memo + "/decision",
                                Map.of("decision", "APPROVED"));
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html()).contains("role=\"alert\"");
        assertThat(otherSide.timesAsked()).isZero();
    }

    private void isUnknown(Seen seen) {
        assertThat(seen.status()).isEqualTo(502);
        assertThat(seen.html()).contains("ระบบยังบันทึกให้ไม่ได้", "คงไว้");
        assertThat(seen.html()).contains("name=\"key\" value=\"" + KEY + "\"");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
    }

    private Map<String, String> draft(String subject) {
        Map<String, String> fields = new HashMap<>();
        fields.put("unit", town.treasury.toString());
        fields.put("subject", subject);
        fields.put("addressee", "นายก");
        fields.put("proposal", "ขอ");
        fields.put("key", KEY);
        return fields;
    }
}

package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no command takes, whoever sends it. None of it writes anything. */
@Tag("database")
class BadInputTest {

    private static final TestOffice OFFICE = TestOffice.shared();
    private static final int BODY_BYTES = 1_000_000;

    static final List<Form> FORMS = Form.all(OFFICE);

    /** Not held by anybody, so that the date alone is in the way. */
    private static final UUID VACANT_POST = OFFICE.post("OFFICER", "ตำแหน่งว่าง", OFFICE.otherUnit);

    private Written before = OFFICE.written();

    @BeforeEach
    void count() {
        before = OFFICE.written();
    }

    @AfterEach
    void nothing_was_written() {
        assertThat(OFFICE.written()).isEqualTo(before);
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void what_is_not_json_is_malformed(Form form) {
        Stream.of("", "{", "null", "[]", "\"ก\"", "42", "{\"a\":}", "{'a':1}", "\u0000")
                .forEach(body -> refused(send(form, body), 400, "request.malformed"));
        refused(send(form, form.good() + "{}"), 400, "request.malformed");
        refused(send(form, form.withText("NaN")), 400, "request.malformed");
        refused(send(form, form.withText("\"ก\nข\"")), 400, "request.malformed");
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void nesting_without_end_is_malformed(Form form) {
        refused(send(form, "[".repeat(100_000)), 400, "request.malformed");
        String deep = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
        assertThat(send(form, deep).status()).isEqualTo(400);
        assertThat(send(form, form.withText(deep)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_field_that_nobody_knows_is_named(Form form) {
        refused(
                send(form, form.withMore("\"surprise\":1")),
                400,
                "request.unknown-field",
                "surprise");
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_field_whose_name_cannot_be_shown_is_not_named(Form form) {
        refused(send(form, form.withMore("\"\\ud800\":1")), 400, "request.malformed");
        refused(send(form, form.withMore("\"<b>\\u202e\":1")), 400, "request.malformed");
        refused(
                send(form, form.withMore("\"" + "a".repeat(10_000) + "\":1")),
                400,
                "request.malformed");
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_key_that_stands_twice_is_malformed(Form form) {
        String key = form.good().replaceFirst("(?s)\\{(\"[a-z]+\":).*", "$1");
        refused(send(form, form.withMore(key + "null")), 400, "request.malformed");
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void what_is_not_text_is_not_taken_for_text(Form form) {
        Stream.of("5", "5.5", "true", "{}", "[]", "[\"ก\"]")
                .forEach(value ->
                        refused(
                                send(form, form.withText(value)),
                                400,
                                "request.wrong-type",
                                form.textField()));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void what_is_not_utf8_is_not_guessed(Form form) {
        byte[] good = form.withText("\"\u00a7\"").getBytes(StandardCharsets.ISO_8859_1);
        refused(form.letter().send(good), 400, "request.not-utf8");
        refused(form.letter().as("Application/JSON").send(good), 400, "request.not-utf8");
        refused(
                form.letter().send(form.good().getBytes(StandardCharsets.UTF_16)),
                400,
                "request.not-utf8");
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void another_charset_is_not_taken_even_if_the_bytes_would_pass(Form form) {
        refused(
                form.letter().as("application/json;charset=ISO-8859-1").send(form.good()),
                415,
                "request.wrong-media-type");
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void more_than_a_megabyte_is_not_read(Form form) {
        String padded = " ".repeat(BODY_BYTES + 1) + form.good();
        refused(send(form, padded), 413, "request.too-large");
        refused(form.letter().as("APPLICATION/json").send(padded), 413, "request.too-large");
        refused(form.letter().as("application/x+json").send(padded), 413, "request.too-large");
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void only_json_is_taken(Form form) {
        Stream.of(
                        "",
                        "text/plain",
                        "application/xml",
                        "application/x+json",
                        "application/octet-stream",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "multipart/form-data;boundary=x",
                        "nonsense")
                .forEach(type ->
                        refused(
                                form.letter().as(type).send(form.good()),
                                415,
                                "request.wrong-media-type"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void only_post_is_taken(Form form) {
        Stream.of("GET", "PUT", "PATCH", "DELETE")
                .forEach(method -> {
                    Answer answer = form.letter().by(method).send("");
                    refused(answer, 405, "request.wrong-method");
                    assertThat(answer.header("Allow")).isEqualTo("POST");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/memos/x/submit",
                "/memos/1-1-1-1-1-1/submit",
                "/memos/00000000-0000-0000-0000-00000000000g/submit",
                "/office/appointments/x/end",
                "/nowhere",
                "/memos/",
                "/"
            })
    void an_address_that_leads_nowhere_is_unknown(String path) {
        refused(OFFICE.administrator.to(path).seen(0).send(), 404, "request.unknown-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/memos//x", "/memos;x=1", "/memos/%2e%2e/x"})
    void an_address_that_plays_tricks_is_refused_before_anything_else(String path) {
        refused(OFFICE.administrator.to(path).send("{}"), 400, "request.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/memos/%00/submit", "/memos/..%2f..%2fx"})
    void what_the_server_refuses_before_it_knows_this_side_tells_nothing(String path) {
        Answer answer = OFFICE.administrator.to(path).send("{}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat", "exception", "java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png", "nonsense"})
    void whatever_a_client_accepts_it_is_answered_in_json(String accept) {
        Answer answer = OFFICE.administrator.to("/office/units").with("Accept", accept).send("{}");
        refused(answer, 422, "value.missing", "name");
    }

    @Test
    void a_number_does_not_choose_from_a_list() {
        UUID memo = UUID.randomUUID();
        Stream.of("0", "\"\"", "\"approved\"", "\"0\"", "\"OTHER\"")
                .forEach(value ->
                        refused(
                                OFFICE.mayor
                                        .on(memo, "decision")
                                        .send("{\"decision\":" + value + "}"),
                                400,
                                "request.wrong-type",
                                "decision"));
        refused(
                OFFICE.administrator
                        .to("/office/posts")
                        .send("{\"rank\":3,\"title\":\"ก\",\"unit\":\"" + OFFICE.unit + "\"}"),
                400,
                "request.wrong-type",
                "rank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "5", "\"\"", "{}"})
    void what_is_no_id_is_not_taken_for_one(String id) {
        refused(
                OFFICE.officer
                        .to("/memos")
                        .send("{\"unit\":" + id + ",\"text\":" + Memos.text("ร่าง") + "}"),
                400,
                "request.wrong-type",
                "unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2568-13-01\"", "\"2025-02-30\"", "20250101", "\"\""})
    void what_is_no_date_is_not_taken_for_one(String date) {
        refused(appoint(date), 400, "request.wrong-type", "from");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2568-10-01\"",
                "\"0001-01-01\"",
                "\"+10000000-01-01\"",
                "\"+999999999-12-31\"",
                "\"-999999999-01-01\""
            })
    void a_day_on_which_nobody_can_be_appointed_is_refused(String date) {
        refused(appoint(date), 422, "office.implausible-date", "from");
    }

    private static Answer appoint(String date) {
        return OFFICE.administrator
                .to("/office/appointments")
                .send(
                        "{\"post\":\"%s\",\"person\":\"%s\",\"from\":%s}"
                                .formatted(VACANT_POST, OFFICE.colleague.person(), date));
    }

    private static Answer send(Form form, String body) {
        return form.letter().send(body);
    }
}

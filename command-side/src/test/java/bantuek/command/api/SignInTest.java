package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.TestOffice.Official;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Who gets in, who does not, and what a session is worth. */
@Tag("database")
class SignInTest {

    private static final String PASSWORD = TestOffice.PASSWORD;
    private static final String WRONG = "/sign-in?problem=wrong";
    private static final String TOO_OFTEN = "/sign-in?problem=too-often";

    private final TestOffice office = TestOffice.shared();
    private final Browser browser = new Browser(office.side);
    private final String username = "u" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_right_password_leads_to_the_first_page() {
        assertLeadsTo(browser.openPage().signIn("mayor", PASSWORD), "/");
        refused(act(browser.openPage()), 404, "memo.unknown");
    }

    @Test
    void a_username_is_the_same_however_it_is_typed() {
        assertLeadsTo(browser.openPage().signIn(" MAYOR ", PASSWORD), "/");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_look_the_same() {
        Answer wrong = browser.openPage().signIn("mayor", "ไม่ใช่รหัสผ่าน");
        Answer unknown = new Browser(office.side).openPage().signIn("nobody", "ไม่ใช่รหัสผ่าน");
        assertLeadsTo(wrong, WRONG);
        assertLeadsTo(unknown, WRONG);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.headers().map().keySet()).isEqualTo(wrong.headers().map().keySet());
        refused(act(browser.openPage()), 401, "session.missing");
    }

    @Test
    void the_sixth_try_is_refused_even_if_it_is_right_and_other_names_still_work() {
        newcomer();
        for (int tries = 0; tries < 5; tries++) {
            assertLeadsTo(browser.openPage().signIn(username, "ผิด" + tries), WRONG);
        }
        assertLeadsTo(browser.openPage().signIn(username, PASSWORD), TOO_OFTEN);
        assertLeadsTo(new Browser(office.side).openPage().signIn("mayor", PASSWORD), "/");
    }

    @Test
    void who_was_stopped_at_one_address_may_still_come_from_another() {
        newcomer();
        for (int tries = 0; tries < 5; tries++) {
            from("203.0.113.7", "ผิด");
        }
        assertLeadsTo(from("203.0.113.7", PASSWORD), TOO_OFTEN);
        assertLeadsTo(from("203.0.113.8", PASSWORD), "/");
    }

    @Test
    void a_right_password_forgives_the_wrong_ones_before_it() {
        newcomer();
        for (int round = 0; round < 2; round++) {
            for (int tries = 0; tries < 4; tries++) {
                assertLeadsTo(browser.openPage().signIn(username, "ผิด" + tries), WRONG);
            }
            assertLeadsTo(browser.openPage().signIn(username, PASSWORD), "/");
        }
    }

    @Test
    void input_that_no_account_can_have_is_wrong_and_no_fault() {
        assertLeadsTo(browser.openPage().signIn("a".repeat(41), PASSWORD), WRONG);
        assertLeadsTo(browser.openPage().signIn("mayor", "ก".repeat(201)), WRONG);
        assertLeadsTo(browser.openPage().signIn("a".repeat(40_000), PASSWORD), WRONG);
        assertLeadsTo(browser.openPage().signIn("", ""), WRONG);
        assertLeadsTo(browser.openPage().signIn("may\0or", PASSWORD), WRONG);
        assertLeadsTo(browser.openPage().signIn("mayor", "\0"), WRONG);
        assertLeadsTo(browser.openPage().signIn("ก\ud800ข", "ข"), WRONG);
        assertLeadsTo(browser.openPage().to("/sign-in").sendForm(""), WRONG);
        refused(browser.to("/sign-in").sendForm("username=%zz"), 400, "request.malformed");
        refused(act(browser.openPage()), 401, "session.missing");
    }

    @Test
    void a_form_larger_than_any_sign_in_is_refused() {
        refused(browser.openPage().signIn("mayor", "x".repeat(100_000)), 413, "request.too-large");
        refused(act(browser.openPage()), 401, "session.missing");
    }

    @Test
    void nothing_is_done_without_the_pages_token() {
        Letter signIn = browser.openPage().to("/sign-in").withoutToken();
        refused(
                signIn.sendForm(Browser.credentials("mayor", PASSWORD)),
                403,
                "session.token-missing");
        Official clerk = office.clerk;
        refused(
                clerk.to("/memos").withoutToken().send(Memos.draftOf(office.unit, "ก")),
                403,
                "session.token-missing");
        refused(clerk.to("/sign-out").withoutToken().send(), 403, "session.token-missing");
        refused(
                clerk.to("/memos").withoutToken().with("X-CSRF-TOKEN", "x").send("{}"),
                403,
                "session.token-missing");
    }

    @Test
    void who_is_not_signed_in_is_told_to_sign_in() {
        refused(act(browser.openPage()), 401, "session.missing");
        refused(browser.to("/nowhere").by("GET").send(), 401, "session.missing");
        refused(new Browser(office.side).to("/memos").by("GET").send(), 401, "session.missing");
    }

    @Test
    void asking_without_being_signed_in_leaves_no_session_behind() {
        long before = sessions();
        Browser nobody = new Browser(office.side);
        nobody.to("/memos").by("GET").send();
        assertThat(nobody.session()).isNull();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void a_session_gets_another_name_at_sign_in() {
        String before = browser.openPage().session();
        browser.signIn("mayor", PASSWORD);
        assertThat(browser.session()).isNotEqualTo(before).isNotNull();
        assertThat(sessionsNamed(before)).isZero();
    }

    @Test
    void the_cookie_is_for_this_site_and_not_for_scripts() {
        String cookie = browser.openPage().signIn("mayor", PASSWORD).header("Set-Cookie");
        assertThat(cookie.split("; "))
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void over_https_the_cookie_stays_on_https() {
        Answer answer =
                browser.openPage()
                        .to("/sign-in")
                        .with("X-Forwarded-Proto", "https")
                        .sendForm(Browser.credentials("mayor", PASSWORD));
        assertThat(answer.header("Set-Cookie").split("; ")).contains("Secure", "HttpOnly");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=");
    }

    @Test
    void signing_out_ends_the_session() {
        Browser signedIn = browser.signedIn("mayor", PASSWORD);
        String session = signedIn.session();
        assertLeadsTo(signedIn.to("/sign-out").send(), "/sign-in");
        assertThat(sessionsNamed(session)).isZero();
    }

    @Test
    void signing_out_is_not_done_by_a_link() {
        Browser signedIn = browser.signedIn("mayor", PASSWORD);
        refused(signedIn.to("/sign-out").by("GET").send(), 404, "request.unknown-address");
        refused(act(signedIn), 404, "memo.unknown");
    }

    @Test
    void a_disabled_account_gives_no_more_commands_and_does_not_sign_in_again() {
        Browser official = newcomer();
        office.rows
                .sql("UPDATE command.account SET enabled = false WHERE username = ?")
                .param(username)
                .update();
        Written before = office.written();
        refused(
                official.to("/memos").key(username).send(Memos.draftOf(office.unit, "ก")),
                401,
                "session.missing");
        assertThat(office.written()).isEqualTo(before);
        assertLeadsTo(browser.openPage().signIn(username, PASSWORD), WRONG);
    }

    @Test
    void passwords_are_kept_as_argon2id_alone() {
        assertThat(
                        office.rows
                                .sql("SELECT password_hash FROM command.account")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .allMatch(hash -> hash.matches("\\$argon2id\\$v=19\\$m=\\d{5,},t=\\d+,p=\\d+\\$.+"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_answer_forbids_what_an_answer_in_json_never_needs() {
        Answer answer = act(office.mayor.browser());
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/memos/1?tab=trail",
                "/memos/1?q=%zz",
                "/memos/1?next=https://evil.example/",
                "/memos/1?q=a|b"
            })
    void who_wanted_a_page_is_led_to_it_after_signing_in(String page) {
        assertThat(landing("good.example", page)).startsWith(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "/\\evil.example/x", "https://evil.example/"})
    void nobody_is_led_to_another_host(String page) {
        assertThat(landing("evil.example", page)).doesNotContain("evil.example");
    }

    @Test
    void health_is_open_and_tells_nothing_more_than_that() {
        Answer answer = browser.to("/health").by("GET").send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames()).containsOnly("status", "groups");
        refused(browser.to("/env").by("GET").send(), 401, "session.missing");
    }

    private String landing(String host, String page) {
        browser.openPage();
        Pages.keep(
                office.side, wantedSession(), "SPRING_SECURITY_SAVED_REQUEST", wanted(host, page));
        Answer answer = browser.signIn("mayor", PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        return answer.header("Location");
    }

    private String wantedSession() {
        String session = browser.session();
        return session == null ? "" : session;
    }

    /** What the pages keep of the request of somebody who has yet to sign in. */
    private static SavedRequest wanted(String host, String page) {
        int query = page.indexOf('?');
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "");
        request.setServerName(host);
        request.setRequestURI(query < 0 ? page : page.substring(0, query));
        request.setQueryString(query < 0 ? null : page.substring(query + 1));
        return new DefaultSavedRequest(request);
    }

    private Browser newcomer() {
        return office.official(username, office.post("OFFICER", "ผู้มาใหม่", office.unit))
                .browser();
    }

    private Answer from(String address, String password) {
        return browser.openPage()
                .to("/sign-in")
                .with("X-Forwarded-For", address)
                .sendForm(Browser.credentials(username, password));
    }

    private static Answer act(Browser who) {
        return who.to("/memos/" + UUID.randomUUID() + "/submit").seen(0).send();
    }

    private long sessions() {
        return office.rows.sql("SELECT count(*) FROM command.session").query(Long.class).single();
    }

    private long sessionsNamed(@Nullable String id) {
        return office.rows
                .sql("SELECT count(*) FROM command.session WHERE session_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static void assertLeadsTo(Answer answer, String place) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(place);
    }
}

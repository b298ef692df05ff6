package bantuek.query.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bantuek.query.town.Browser;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class SignInPageTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/memos", "/memos/new", "/office", "/nowhere", "/error"})
    void who_has_not_signed_in_is_sent_to_do_so_on_this_very_origin(String path) {
        Seen seen = side.browser().get(path);
        assertThat(seen.status()).isIn(302, 303);
        assertThat(seen.location()).isEqualTo("/sign-in");
        assertThat(seen.html()).isEmpty();
    }

    @Test
    void a_form_of_a_session_that_has_ended_leads_to_signing_in_again() {
        Seen seen =
                side.browser().post("/memos/new", Map.of("subject", "พิมพ์ไว้", "_csrf", "old"));
        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.location()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/office", "/api/reports", "/api/nowhere"})
    void a_program_that_has_not_signed_in_is_told_so_as_programs_are(String path) {
        Seen seen = side.browser().get(path);
        assertThat(seen.status()).isEqualTo(401);
        assertThat(seen.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(seen.html()).contains("\"code\":\"read.not-signed-in\"");
    }

    @Test
    void who_has_signed_in_is_sent_on_and_sees_their_own_name() {
        Browser officer = side.signedIn(town.officer);
        assertThat(officer.get("/sign-in").location()).isEqualTo("/");
        assertThat(officer.get("/").html()).contains(town.officer.name(), town.officer.title());
    }

    @Test
    void a_closed_account_is_asked_to_sign_in_from_its_next_page_on() {
        Browser officer = side.signedIn(town.officer);
        assertThat(officer.get("/").status()).isEqualTo(200);
        side.closeAccount(town.officer);
        assertThat(officer.get("/").location()).isEqualTo("/sign-in");
        assertThat(officer.get("/sign-in").status()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_is_said_to_be_one_and_any_other_problem_is_no_problem() {
        assertThat(side.browser().get("/sign-in?problem=wrong").html())
                .contains("role=\"alert\"", "ไม่ถูกต้อง");
        assertThat(side.browser().get("/sign-in?problem=too-often").html()).contains("หลายครั้ง");
        assertThat(side.browser().get("/sign-in?problem=%3Cb%3E").html())
                .doesNotContain("role=\"alert\"", "<b>\"");
    }

    @Test
    void sample_accounts_are_shown_to_somebody_at_this_machine() {
        assertThat(side.browser().get("/sign-in").html())
                .contains("sample.officer", RunningQuerySide.SAMPLE_PASSWORD);
    }

    @Test
    void nobody_elsewhere_sees_them_whatever_their_headers_say() throws SocketException {
        Optional<String> elsewhere = anAddressThatIsNotLoopback();
        assumeTrue(elsewhere.isPresent(), "this machine has no other address");
        Browser stranger = new Browser(side.url(elsewhere.orElseThrow()));
        for (String[] headers :
                List.of(
                        new String[] {"Accept", "text/html"},
                        new String[] {"X-Forwarded-For", "127.0.0.1"},
                        new String[] {"Forwarded", "for=127.0.0.1;host=localhost"},
                        new String[] {"X-Real-IP", "::1"},
                        new String[] {"True-Client-IP", "127.0.0.1"})) {
            Seen seen = stranger.get("/sign-in", headers);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.html())
                    .contains("name=\"password\"")
                    .doesNotContain("sample.officer")
                    .doesNotContain(RunningQuerySide.SAMPLE_PASSWORD);
        }
    }

    @Test
    void without_a_sample_there_are_none_to_show_and_strangers_get_none() {
        assertThat(new SampleAccounts(List.of()).shownTo("127.0.0.1")).isEmpty();
        SampleAccounts sample =
                new SampleAccounts(List.of(new SampleAccounts.Account("ก", "ข", "c", "d")));
        assertThat(sample.shownTo("127.0.0.1")).hasSize(1);
        assertThat(sample.shownTo("0:0:0:0:0:0:0:1")).hasSize(1);
        assertThat(sample.shownTo("192.0.2.7")).isEmpty();
        assertThat(sample.shownTo("0.0.0.0")).isEmpty();
        assertThat(sample.shownTo("2001:db8::1")).isEmpty();
    }

    @Test
    void an_installation_that_is_set_up_is_not_set_up_again() {
        assertThat(side.browser().get("/setup").location()).isEqualTo("/sign-in");
    }

    @Test
    void an_installation_without_accounts_asks_for_the_first() {
        side.database().asSuperuser("UPDATE command.account SET enabled = false");
        try {
            Browser browser = side.browser();
            assertThat(browser.get("/sign-in").location()).isEqualTo("/setup");
            Seen differing =
                    browser.submit(
                            "/setup",
                            "/setup",
                            Map.of(
                                    "name", "บ้าน\"สวน<ตาล>",
                                    "password", "one-long-password",
                                    "again", "another-password"));
            assertThat(differing.status()).isEqualTo(422);
            assertThat(differing.html())
                    .contains("id=\"again-error\"", "บ้าน&#34;สวน&lt;ตาล>")
                    .doesNotContain("one-long-password", "another-password");
        } finally {
            side.database().asSuperuser("UPDATE command.account SET enabled = true");
        }
    }

    private static Optional<String> anAddressThatIsNotLoopback() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
    }
}

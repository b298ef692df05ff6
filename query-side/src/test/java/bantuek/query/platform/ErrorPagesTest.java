package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.town.Browser;
import bantuek.query.town.Html;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import bantuek.query.town.Town;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class ErrorPagesTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");
    private final Browser officer = side.signedIn(town.officer);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/memos/not-an-id",
                "/memos/00000000-0000-0000-0000-000000000000",
                "/memos/1",
                "/memos/%3Cscript%3Ealert(1)%3C/script%3E",
                "/memos?page=first",
                "/memos?page=99999999999999999999",
                "/memos/00000000-0000-0000-0000-000000000000/edit",
                "/assets/nothing.css",
                "/error"
            })
    void what_is_not_there_is_not_found(String path) {
        isErrorPage(officer.get(path), 404, "ไม่พบหน้า");
    }

    @Test
    void a_memo_that_one_may_not_see_looks_like_one_that_does_not_exist() {
        Town other = side.town("ท่าม่วง");
        Journey ofOthers = Journey.in(other, "ความลับของที่อื่น").approved();
        Journey ofColleagues = Journey.in(town, "ความลับของกองคลัง").submitted();
        side.show(ofOthers, ofColleagues);
        Browser engineer = side.signedIn(town.engineer);
        String unknown = notFound(engineer.get("/memos/" + UUID.randomUUID()));
        assertThat(notFound(engineer.get("/memos/" + ofOthers.memo))).isEqualTo(unknown);
        assertThat(notFound(engineer.get("/memos/" + ofColleagues.memo))).isEqualTo(unknown);
        assertThat(notFound(engineer.get("/memos/" + ofOthers.memo + "/edit"))).isEqualTo(unknown);
        assertThat(unknown).doesNotContain("ความลับ");
    }

    @Test
    void a_method_that_an_address_does_not_know_is_refused_with_those_it_knows() {
        Seen seen = officer.submit("/", "/", Map.of());
        isErrorPage(seen, 405, "");
        assertThat(seen.header("Allow")).contains("GET");
    }

    @ParameterizedTest
    @CsvSource({"version, abc", "version, 1e3", "key, not-a-key", "key, '1\r\nX-Evil: 1'"})
    void a_form_that_no_page_of_ours_made_is_a_bad_request(String field, String value) {
        String submit = "/memos/" + UUID.randomUUID() + "/submit";
        isErrorPage(officer.submit("/memos/new", submit, Map.of(field, value)), 400, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/memos//new", "/memos/new;x=1", "/assets/%2e%2e/application.properties"})
    void an_address_that_the_firewall_refuses_gets_a_page_of_ours_too(String path) {
        isPageInHouseForm(officer.get(path), 400, "");
    }

    @Test
    void a_form_without_its_token_is_refused_with_what_to_do_now() {
        for (Browser browser : new Browser[] {officer, side.browser()}) {
            isErrorPage(browser.post("/setup", Map.of("name", "ก")), 403, "เปิดค้างไว้นานเกินไป");
        }
        isErrorPage(
                officer.post("/memos/new", Map.of("_csrf", "wrong")), 403, "เปิดค้างไว้นานเกินไป");
    }

    @Test
    void when_the_database_fails_there_is_still_a_page_and_nothing_of_what_broke() {
        side.database().asSuperuser("ALTER VIEW command.signed_in RENAME TO hidden");
        try {
            Seen seen = side.browser().get("/sign-in");
            isErrorPage(seen, 500, "");
            assertThat(seen.html()).containsPattern("<code>[0-9a-f-]{36}</code>");
            isErrorPage(officer.get("/memos"), 500, "");
        } finally {
            side.database().asSuperuser("ALTER VIEW command.hidden RENAME TO signed_in");
        }
    }

    private static void isErrorPage(Seen seen, int status, String words) {
        isPageInHouseForm(seen, status, words);
        assertThat(seen.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    private static void isPageInHouseForm(Seen seen, int status, String words) {
        assertThat(seen.status()).as(seen.html()).isEqualTo(status);
        assertThat(seen.header("Content-Type")).startsWith("text/html");
        assertThat(seen.html()).contains("class=\"masthead\"", words);
        assertThat(withoutToken(seen))
                .doesNotContain("Exception", "\tat ", "org.spring", "SQL", "Whitelabel", "Tomcat");
        assertThat(Html.problemsOf(seen.html())).isEmpty();
    }

    private static String notFound(Seen seen) {
        assertThat(seen.status()).isEqualTo(404);
        return withoutToken(seen);
    }

    /** A token is random letters: sooner or later they spell anything. */
    private static String withoutToken(Seen seen) {
        return seen.html().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}

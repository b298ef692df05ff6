package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.town.Browser;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Seen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class LanguageTest {

    private static final String THAI = "<html lang=\"th\">";
    private static final String ENGLISH = "<html lang=\"en\">";

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Browser browser = side.browser();

    /** Where nobody has an account yet, signing in leads to the set-up. */
    @BeforeAll
    static void somebody_has_an_account() {
        var _ = RunningQuerySide.shared().town("บ้านสวนตาล");
    }

    @Test
    void a_page_is_thai_whatever_language_the_browser_prefers() {
        assertThat(browser.get("/sign-in", "Accept-Language", "en").html()).contains(THAI);
    }

    @Test
    void a_choice_holds_for_the_pages_after_it_and_longer_than_the_browser_is_open() {
        Seen chosen = browser.get("/sign-in?lang=en");
        assertThat(chosen.html()).contains(ENGLISH);
        assertThat(chosen.header("Set-Cookie"))
                .contains("LANGUAGE=en", "Max-Age=31536000", "HttpOnly", "SameSite=Lax");
        assertThat(browser.get("/sign-in").html()).contains(ENGLISH);
        assertThat(browser.get("/sign-in?lang=th").html()).contains(THAI);
        assertThat(browser.get("/sign-in").html()).contains(THAI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "EN", "en_US", "<script>", "en; Path=/x", "%00", "../../etc"})
    void what_is_no_language_of_ours_changes_nothing_and_is_not_kept(String garbage) {
        browser.get("/sign-in?lang=en");
        Seen seen =
                browser.get("/sign-in?lang=" + URLEncoder.encode(garbage, StandardCharsets.UTF_8));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.html()).contains(ENGLISH);
        assertThat(seen.header("Set-Cookie")).doesNotContain("LANGUAGE");
    }

    @Test
    void nobody_can_fill_a_readers_cookies_with_a_link() {
        Seen seen = browser.get("/sign-in?lang=" + "a".repeat(5000));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Set-Cookie")).doesNotContain("LANGUAGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "\"", "th-TH-u-nu-thai", "%%%", "en/../th"})
    void a_broken_cookie_is_no_broken_page(String value) {
        assertThat(browser.cookie("LANGUAGE", value).get("/sign-in").status()).isEqualTo(200);
    }
}

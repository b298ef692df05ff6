package bantuek.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;

/** Somebody of the office at their own browser, doing what people do: by role and visible label. */
final class Official {

    private final Page page;

    private Official(Page page) {
        this.page = page;
    }

    static Official at(Page page) {
        return new Official(page);
    }

    static Official signIn(Page page, String username, String password) {
        Official official = new Official(page);
        page.navigate("/");
        official.looksRight();
        official.signsIn(username, password);
        return official;
    }

    void signsIn(String username, String password) {
        page.getByLabel("ชื่อผู้ใช้").fill(username);
        page.getByLabel("รหัสผ่าน").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("เข้าใช้งาน"))
                .first()
                .click();
        sees("ออกจากระบบ");
    }

    Page page() {
        return page;
    }

    void opens(String path) {
        page.navigate(path);
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    void types(String label, String text) {
        field(label).fill(text);
    }

    void chooses(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    /** Ticks everything that the drafter is warned of. */
    void acknowledgesAll() {
        page.locator("input[name=acknowledged]").all().forEach(Locator::check);
    }

    void selects(String label, String option) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true))
                .selectOption(option);
    }

    void unfolds(String summary) {
        page.locator("summary").getByText(summary).click();
    }

    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    void doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
    }

    void seesButton(String name, boolean expected) {
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)))
                .hasCount(expected ? 1 : 0);
    }

    void seesTyped(String label, String text) {
        assertThat(field(label)).hasValue(text);
    }

    /** The sentence beside the field, as a screen reader connects the two. */
    void seesBeside(String label, String sentence) {
        Locator field = field(label);
        assertThat(field).hasAttribute("aria-invalid", "true");
        Assertions.assertThat(field.getAttribute("aria-describedby")).contains("-error");
        sees(sentence);
    }

    void slides(String label, int to) {
        page.getByLabel(label).fill(String.valueOf(to));
    }

    /** As when it ran out: the browser is no longer known. */
    void losesItsSession() {
        page.context().clearCookies();
    }

    void losesTheNetwork(boolean lost) {
        page.context().setOffline(lost);
    }

    /** Browsers check forms before sending them; with this, what the server says is seen. */
    void skipsTheBrowsersOwnChecks() {
        page.evaluate("document.querySelectorAll('form').forEach(f => f.noValidate = true)");
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** No accessibility fault, nothing wider than the window. */
    void looksRight() {
        AxeResults results = new AxeBuilder(page).analyze();
        Assertions.assertThat(results.getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        Object overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(((Number) overflow).intValue()).as(page.url()).isZero();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}

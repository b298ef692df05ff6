package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first visit to an empty installation, which its installer has given a set-up code. */
@Tag("database")
class SetupTest {

    private static final int ROUNDS = 10;
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RunningSide SIDE =
            RunningSide.with(DATABASE, Map.of("bantuek.setup-code", "ม-๑๒๓๔"));

    private final String good =
            TestOffice.setUpRequest().replaceFirst("\\{", "{\"code\":\" ม-๑๒๓๔ \",");
    private final Browser browser = new Browser(SIDE).openPage();

    @AfterAll
    static void close() {
        SIDE.close();
    }

    /** Empty again, as only the database's master can make it. */
    @AfterEach
    void empty() {
        DATABASE.asSuperuser(
                """
                SET session_replication_role = replica;
                TRUNCATE events.event, command.account, command.person
                    RESTART IDENTITY
                """);
    }

    @Test
    void whoever_knows_the_code_founds_the_organisation_and_can_sign_in() {
        Answer answer = setUp(good);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().propertyNames())
                .containsExactlyInAnyOrder("id", "version", "position");
        assertThat(types())
                .isEqualTo(
                        "office.organisation-founded office.person-registered"
                                + " office.post-created office.post-created"
                                + " office.duty-assigned office.duty-assigned office.duty-assigned");
        new Browser(SIDE).signedIn("admin", TestOffice.PASSWORD);
    }

    @Test
    void it_is_done_once() {
        setUp(good);
        Written before = Written.in(DATABASE);
        refused(setUp(good), 409, "setup.already-done");
        refused(setUp(good.replace("ม-๑๒๓๔", "ผิด")), 409, "setup.already-done");
        assertThat(Written.in(DATABASE)).isEqualTo(before);
    }

    @Test
    void of_two_at_the_same_moment_one_is_done() {
        for (int round = 0; round < ROUNDS; round++) {
            empty();
            String other = good.replace("\"admin\"", "\"other\"");
            AtOnce race =
                    AtOnce.both(
                            () -> setUp(good),
                            () -> new Browser(SIDE).openPage().to("/setup").send(other));
            assertThat(race.winner().status()).isEqualTo(201);
            refused(race.loser(), 409, "setup.already-done");
            assertThat(Written.in(DATABASE)).isEqualTo(new Written(7, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"code\":\"ผิด\",", "\"code\":\"\",", "\"code\":null,", ""})
    void a_wrong_code_is_refused(String code) {
        String request = TestOffice.setUpRequest().replaceFirst("\\{", "{" + code);
        refusedAndEmpty(request, 403, "setup.wrong-code", "code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ab", "1", "", "-abc", "ก้องดี", "a b c", "a@b.example", "admin\\u0000"})
    void a_username_of_another_form_is_refused(String username) {
        refusedAndEmpty(
                good.replace("\"admin\"", "\"" + username + "\""),
                422,
                "account.username-form",
                "username");
    }

    @Test
    void a_short_password_is_refused() {
        refusedAndEmpty(
                good.replace(TestOffice.PASSWORD, "123456789"),
                422,
                "account.password-short",
                "password");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, value.missing",
        "name, value.missing",
        "province, value.missing",
        "administrator, value.missing",
        "username, value.missing",
        "password, value.missing",
    })
    void everything_is_asked_for_by_name(String field, String code) {
        String without =
                good.replaceFirst(
                        "\"" + field + "\":(\"[^\"]*\"|\\{[^}]*})", "\"" + field + "\":null");
        refusedAndEmpty(without, 422, code, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "province"})
    void text_is_checked_here_too(String field) {
        String quoted = "(\"" + field + "\":)\"[^\"]*\"";
        refusedAndEmpty(
                good.replaceFirst(quoted, "$1\"ก\\\\u0000ข\""), 422, "value.bad-character", field);
        refusedAndEmpty(
                good.replaceFirst(quoted, "$1\"" + "ก".repeat(201) + "\""),
                422,
                "value.too-long",
                field);
    }

    @Test
    void a_name_whose_titles_would_not_fit_is_refused_as_too_long_a_name() {
        String title = "องค์การบริหารส่วนจังหวัด";
        int most = 200 - ("นายก" + title).length();
        String provincial = good.replace("SUBDISTRICT_MUNICIPALITY", "PROVINCIAL_ORGANISATION");
        String longest = provincial.replace("บ้านสวนตาล", "ก".repeat(most));
        refusedAndEmpty(longest.replaceFirst("กก", "กกก"), 422, "value.too-long", "name");
        assertThat(setUp(longest).status()).isEqualTo(201);
    }

    private void refusedAndEmpty(String request, int status, String code, String field) {
        refused(setUp(request), status, code, field);
        assertThat(Written.in(DATABASE)).isEqualTo(new Written(0, 0));
    }

    private Answer setUp(String request) {
        return browser.to("/setup").send(request);
    }

    private static String types() {
        return JdbcClient.create(DATABASE.asSuperuser())
                .sql("SELECT string_agg(payload_type, ' ' ORDER BY position) FROM events.event")
                .query(String.class)
                .single();
    }
}

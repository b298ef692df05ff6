package bantuek.command.api;

import bantuek.database.TestDatabase;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office with all its people, set up and signed in as its own administrator would do it. */
public final class TestOffice {

    static final String PASSWORD = "กาแฟร้อนตอนเช้า";

    /** Somebody with a post, and the browser they have signed in with. */
    public record Official(UUID person, UUID post, UUID appointment, Browser browser) {

        Letter to(String path) {
            return browser.to(path);
        }

        /** What to do with a memo. */
        public Letter on(UUID memo, String what) {
            return to("/memos/" + memo + "/" + what);
        }
    }

    private static final class Shared {
        static final TestOffice OFFICE = new TestOffice(TestDatabase.fresh(), Map.of());
    }

    public final TestDatabase database;
    public final RunningSide side;
    final JdbcClient rows;
    public final UUID organisation;
    final Browser administrator;
    public final UUID unit;
    final UUID otherUnit;
    public final Official officer;
    final Official colleague;
    final Official engineer;
    public final Official director;
    final Official clerk;
    final Official mayor;

    TestOffice(TestDatabase database, Map<String, Object> settings) {
        this(database, RunningSide.with(database, settings));
    }

    /** In which it is the day that the clock says. */
    TestOffice(TestDatabase database, Clock clock) {
        this(database, RunningSide.at(clock, database, Map.of()));
    }

    private TestOffice(TestDatabase database, RunningSide side) {
        this.database = database;
        this.side = side;
        rows = JdbcClient.create(database.asSuperuser());
        organisation = setUp();
        administrator = new Browser(side).signedIn("admin", PASSWORD);
        unit = make("/office/units", "{\"name\":\"กองคลัง\"}");
        otherUnit = make("/office/units", "{\"name\":\"กองช่าง\"}");
        officer = official("officer", post("OFFICER", "นักวิชาการเงินและบัญชี", unit));
        colleague = official("colleague", post("OFFICER", "เจ้าพนักงานธุรการ", unit));
        engineer = official("engineer", post("OFFICER", "นายช่างโยธา", otherUnit));
        director = official("director", post("UNIT_HEAD", "ผู้อำนวยการกองคลัง", unit));
        clerk = official("clerk", postOf("CLERK"));
        mayor = official("mayor", postOf("EXECUTIVE"));
    }

    /** For the tests that leave it as they found it, apart from memos of their own. */
    public static TestOffice shared() {
        return Shared.OFFICE;
    }

    static String setUpRequest() {
        return """
        {"kind":"SUBDISTRICT_MUNICIPALITY","name":"บ้านสวนตาล","province":"ลำปาง",
         "administrator":{"prefix":"นาย","first":"ผู้ดูแล","last":"ระบบ"},
         "username":"admin","password":"%s"}\
        """
                .formatted(PASSWORD);
    }

    UUID make(String path, String json) {
        Answer answer = administrator.to(path).send(json);
        if (answer.status() != 201) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return answer.id();
    }

    UUID post(String rank, String title, UUID unitOfPost) {
        return make(
                "/office/posts",
                "{\"rank\":\"%s\",\"title\":\"%s\",\"unit\":\"%s\"}"
                        .formatted(rank, title, unitOfPost));
    }

    Official official(String username, UUID post) {
        UUID person =
                make(
                        "/office/people",
                        "{\"prefix\":\"นาง\",\"first\":\"%s\",\"last\":\"ใจดี\"}"
                                .formatted(username));
        make(
                "/accounts",
                "{\"person\":\"%s\",\"username\":\"%s\",\"password\":\"%s\",\"administrator\":false}"
                        .formatted(person, username, PASSWORD));
        return new Official(
                person,
                post,
                appoint(post, person),
                new Browser(side).signedIn(username, PASSWORD));
    }

    UUID appoint(UUID post, UUID person) {
        return make(
                "/office/appointments",
                "{\"post\":\"%s\",\"person\":\"%s\"}".formatted(post, person));
    }

    /** Of the clerk or the executive, whose posts stand from the first day. */
    public UUID postOf(String rank) {
        return rows.sql(
                        """
                        SELECT (convert_from(payload, 'UTF8')::jsonb ->> 'post')::uuid
                        FROM events.event
                        WHERE aggregate_id = ? AND payload_type = 'office.post-created'
                          AND convert_from(payload, 'UTF8')::jsonb ->> 'rank' = ?
                        """)
                .params(organisation.toString(), rank)
                .query(UUID.class)
                .single();
    }

    /** Of a memo, as its last event has it. */
    long versionOf(UUID memo) {
        return rows.sql("SELECT max(sequence_number) FROM events.event WHERE aggregate_id = ?")
                .param(memo.toString())
                .query(Long.class)
                .single();
    }

    Written written() {
        return Written.in(database);
    }

    private UUID setUp() {
        Answer answer = new Browser(side).openPage().to("/setup").send(setUpRequest());
        return UUID.fromString(answer.json().get("id").asString());
    }
}

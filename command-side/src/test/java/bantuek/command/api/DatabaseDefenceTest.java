package bantuek.command.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bantuek.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log and the passwords are safe from the application itself, by PostgreSQL's own word. */
@Tag("database")
class DatabaseDefenceTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String INSERT =
            """
            INSERT INTO events.event
                (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at,
                 payload_type, payload_revision, payload, metadata)
            VALUES (gen_random_uuid(), 'x', gen_random_uuid(), 0, now(), 'x', '1', '', '')
            """;

    private static final List<String> CHANGES =
            List.of(
                    "UPDATE events.event SET payload = ''",
                    "UPDATE events.event SET payload = '' WHERE false",
                    "DELETE FROM events.event",
                    "DELETE FROM events.event WHERE false",
                    "TRUNCATE events.event",
                    "SELECT * FROM events.event FOR UPDATE",
                    "MERGE INTO events.event USING (SELECT 1) ON false WHEN MATCHED THEN DELETE");

    private static final List<String> DISARMINGS =
            List.of(
                    "DROP TRIGGER append_only ON events.event",
                    "ALTER TABLE events.event DISABLE TRIGGER append_only",
                    "ALTER TABLE events.event ADD COLUMN extra text",
                    "ALTER TABLE events.event OWNER TO CURRENT_USER",
                    "DROP TABLE events.event",
                    "CREATE OR REPLACE FUNCTION events.refuse_change() RETURNS trigger"
                            + " LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                    "CREATE TRIGGER another BEFORE INSERT ON events.event"
                            + " FOR EACH ROW EXECUTE FUNCTION events.refuse_change()",
                    "CREATE TABLE events.another (a int)",
                    "SET session_replication_role = replica",
                    "SET ROLE bantuek_owner",
                    "ALTER TABLE events.event RENAME TO other");

    private static final List<String> OF_THE_COMMAND_SIDE_ALONE =
            List.of(
                    INSERT,
                    "SELECT * FROM command.account",
                    "SELECT password_hash FROM command.account",
                    "UPDATE command.account SET password_hash = ''",
                    "INSERT INTO command.person SELECT FROM command.person",
                    "SELECT * FROM command.person",
                    "SELECT * FROM command.answered_request",
                    "SELECT * FROM command.stored_content",
                    "INSERT INTO command.file_content VALUES ('', '')",
                    "DELETE FROM command.file_content",
                    "UPDATE command.file SET organisation = gen_random_uuid()",
                    "ALTER TABLE command.file_content DISABLE ROW LEVEL SECURITY",
                    "SELECT * FROM command.sign_in_failure",
                    "SELECT * FROM command.person");

    private static final TestDatabase DATABASE = TestOffice.shared().database;

    static Stream<Arguments> what_no_application_role_may_do() {
        return Stream.of("command", "projector", "reader")
                .flatMap(role ->
                        Stream.concat(CHANGES.stream(), DISARMINGS.stream())
                                .map(sql -> Arguments.of(role, sql)));
    }

    @ParameterizedTest
    @MethodSource
    void what_no_application_role_may_do(String role, String sql) {
        assertThat(refusal(DATABASE.as(role), sql).getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    static Stream<Arguments> what_the_other_side_may_not_do() {
        return Stream.of("projector", "reader")
                .flatMap(role ->
                        OF_THE_COMMAND_SIDE_ALONE.stream().map(sql -> Arguments.of(role, sql)));
    }

    @ParameterizedTest
    @MethodSource
    void what_the_other_side_may_not_do(String role, String sql) {
        assertThat(refusal(DATABASE.as(role), sql).getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    /** The log knows no organisations: whoever reads for one must not read it at all. */
    @Test
    void who_answers_questions_never_reads_the_log_itself() {
        assertThat(refusal(DATABASE.as("reader"), "SELECT * FROM events.event").getSQLState())
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events.event SET payload = ''",
                "UPDATE events.event SET payload = '' WHERE false",
                "DELETE FROM events.event",
                "DELETE FROM events.event WHERE false",
                "TRUNCATE events.event"
            })
    void even_who_may_do_everything_is_told_that_events_are_append_only(String sql) {
        String verb = sql.substring(0, sql.indexOf(' '));
        for (DataSource mighty : List.of(DATABASE.asSuperuser(), DATABASE.as("owner"))) {
            SQLException refusal = refusal(mighty, sql);
            assertThat(refusal.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE);
            assertThat(refusal.getMessage())
                    .contains("events are append-only: " + verb + " on event is refused");
        }
    }

    @Test
    void nobody_chooses_an_events_position() {
        String chosen =
                INSERT.replace("(event_id", "(position, event_id")
                        .replace("VALUES (", "VALUES (1, ");
        assertThat(refusal(DATABASE.as("command"), chosen).getSQLState()).isEqualTo("428C9");
    }

    /**
     * The same statements do what they say where the right is there; so it is the right they lack.
     */
    @Test
    void what_the_command_side_is_for_it_may_do() throws SQLException {
        try (Connection connection = DATABASE.as("command").getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(statement.executeUpdate(INSERT)).isEqualTo(1);
            statement.executeQuery("SELECT password_hash FROM command.account").close();
            connection.rollback();
        }
    }

    private static SQLException refusal(DataSource who, String sql) {
        return requireNonNull(
                catchThrowableOfType(SQLException.class, () -> execute(who, sql)),
                "not refused: " + sql);
    }

    private static void execute(DataSource who, String sql) throws SQLException {
        try (Connection connection = who.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
        }
    }
}

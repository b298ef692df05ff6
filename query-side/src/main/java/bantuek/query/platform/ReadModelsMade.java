package bantuek.query.platform;

import bantuek.events.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Read models are folds of the log, and as good as the program that folded them. Where another
 * program made them, they are dropped, and made anew from the beginning.
 */
final class ReadModelsMade {

    /** Whatever has a say in what a read model holds. */
    private static final List<String> PROGRAM =
            List.of(
                    "classpath*:bantuek/query/**/*.class",
                    "classpath*:bantuek/events/**/*.class",
                    "classpath*:bantuek/office/**/*.class",
                    "classpath*:bantuek/report/**/*.class",
                    "classpath*:db/query/*.sql");

    private static final long LOCK = 0x62616e7475656bL;
    private static final int CONNECT_RETRIES = 10;
    private static final String ROLE = "bantuek_projector";

    private ReadModelsMade() {}

    static void byThisProgram(Database database) {
        Flyway flyway =
                Flyway.configure()
                        .dataSource(database.url(), ROLE, database.projectorPassword())
                        .connectRetries(CONNECT_RETRIES)
                        .schemas("query")
                        .createSchemas(false)
                        .cleanDisabled(false)
                        .locations("classpath:db/query")
                        .load();
        flyway.info(); // waits for the database
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), ROLE, database.projectorPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            String program = program();
            if (!program.equals(maker(connection))) {
                flyway.clean();
            }
            flyway.migrate();
            sign(connection, program);
        } catch (SQLException e) {
            throw new IllegalStateException("the read models could not be made ready", e);
        }
    }

    static String maker(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet comment =
                        statement.executeQuery(
                                "SELECT coalesce(obj_description(to_regclass('query.token')), '')")) {
            return comment.next() ? comment.getString(1) : "";
        }
    }

    private static void sign(Connection connection, String program) throws SQLException {
        try (PreparedStatement format =
                connection.prepareStatement(
                        "SELECT format('COMMENT ON TABLE query.token IS %L', ?::text)")) {
            format.setString(1, program);
            try (ResultSet sql = format.executeQuery();
                    Statement statement = connection.createStatement()) {
                sql.next();
                statement.execute(sql.getString(1));
            }
        }
    }

    static String program() {
        try {
            PathMatchingResourcePatternResolver resources =
                    new PathMatchingResourcePatternResolver();
            List<String> parts = new ArrayList<>();
            for (String pattern : PROGRAM) {
                for (Resource resource : resources.getResources(pattern)) {
                    parts.add(
                            resource.getFilename()
                                    + " "
                                    + Fingerprint.of(resource.getContentAsByteArray()));
                }
            }
            parts.sort(null);
            return Fingerprint.of(parts.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

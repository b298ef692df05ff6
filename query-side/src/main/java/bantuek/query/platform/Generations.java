package bantuek.query.platform;

import bantuek.events.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Read models are folds of the log, and as good as the program that folded them: each generation is
 * signed by the program that made it. The one that serves stands in the schema {@code query}, the
 * next one is made beside it, and the one that served before is kept.
 */
final class Generations {

    static final String SERVING = "query";
    static final String NEXT = "query_next";
    static final String BEFORE = "query_before";

    /** Whatever has a say in what a read model holds. */
    private static final List<String> PROGRAM =
            List.of(
                    "classpath*:bantuek/query/**/*.class",
                    "classpath*:bantuek/events/**/*.class",
                    "classpath*:bantuek/office/**/*.class",
                    "classpath*:bantuek/report/**/*.class",
                    "classpath*:bantuek/thai/**/*.class",
                    "classpath*:db/query/*.sql");

    private static final long LOCK = 0x62616e7475656bL;
    private static final int CONNECT_RETRIES = 10;

    private final DataSource projector;

    /**
     * @param projector connections of the projector's role
     */
    Generations(DataSource projector) {
        this.projector = projector;
    }

    /** Once this returns, what this program made is what serves. */
    void serveOwn() {
        flyway(SERVING).info(); // waits for the database
        try {
            if (!servesOwn()) {
                Rebuild.of(projector).beforeServing(new RebuildLog());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the read models could not be made ready", e);
        }
    }

    /** False where they have to be made first. */
    private boolean servesOwn() throws SQLException {
        try (Connection connection = lockedConnection()) {
            if (isOwn(connection, SERVING)) {
                return true;
            }
            if (isOwn(connection, BEFORE)) {
                exchange(connection);
                return true;
            }
            if (hasEvents(connection)) {
                return false;
            }
            make(connection, SERVING);
            return true;
        }
    }

    /** Empty, and signed. What stood in that schema is gone. */
    void make(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            statement.execute("CREATE SCHEMA " + schema);
        }
        var _ = flyway(schema).migrate();
        sign(connection, schema);
    }

    /**
     * The next one serves from now on. Whoever still folds into the other will notice by its token.
     */
    void serveNext() throws SQLException {
        try (Connection connection = lockedConnection()) {
            inOneTransaction(
                    connection,
                    waitingForWhoFolds(connection),
                    "DROP TABLE IF EXISTS " + RebuildState.TABLE,
                    "DROP TABLE IF EXISTS " + RebuildShare.TABLE,
                    "DROP SCHEMA IF EXISTS " + BEFORE + " CASCADE",
                    "ALTER SCHEMA " + SERVING + " RENAME TO " + BEFORE,
                    "ALTER SCHEMA " + NEXT + " RENAME TO " + SERVING);
        }
    }

    /** False where this program did not make what served before. */
    boolean serveBefore() throws SQLException {
        try (Connection connection = lockedConnection()) {
            boolean own = isOwn(connection, BEFORE);
            if (own) {
                exchange(connection);
            }
            return own;
        }
    }

    private static void exchange(Connection connection) throws SQLException {
        inOneTransaction(
                connection,
                waitingForWhoFolds(connection),
                "DROP SCHEMA IF EXISTS " + NEXT + " CASCADE",
                "ALTER SCHEMA " + SERVING + " RENAME TO " + NEXT,
                "ALTER SCHEMA " + BEFORE + " RENAME TO " + SERVING,
                "ALTER SCHEMA " + NEXT + " RENAME TO " + BEFORE);
    }

    /** A batch holds its token's table to its end: nobody is in the middle of one. */
    private static String waitingForWhoFolds(Connection connection) throws SQLException {
        return exists(connection, SERVING, "token")
                ? "LOCK TABLE " + SERVING + ".token IN ACCESS EXCLUSIVE MODE"
                : "SELECT";
    }

    private static void inOneTransaction(Connection connection, String... sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    static boolean isOwn(Connection connection, String schema) throws SQLException {
        return maker(connection, schema).equals(program());
    }

    /** Whoever else is about to change what serves waits for this connection's end. */
    private Connection lockedConnection() throws SQLException {
        Connection connection = projector.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static boolean exists(Connection connection, String schema, String table) throws SQLException {
        try (PreparedStatement question =
                connection.prepareStatement(
                        """
                        SELECT FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
                        WHERE nspname = ? AND relname = ?
                        """)) {
            question.setString(1, schema);
            question.setString(2, table);
            try (ResultSet found = question.executeQuery()) {
                return found.next();
            }
        }
    }

    private static boolean hasEvents(Connection connection) throws SQLException {
        if (!exists(connection, "events", "event")) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT EXISTS (SELECT FROM events.event)")) {
            return found.next() && found.getBoolean(1);
        }
    }

    /** Empty where nobody signed. */
    static String maker(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet comment =
                        statement.executeQuery(
                                "SELECT coalesce(obj_description(to_regclass('%s.token')), '')"
                                        .formatted(schema))) {
            return comment.next() ? comment.getString(1) : "";
        }
    }

    private static void sign(Connection connection, String schema) throws SQLException {
        try (PreparedStatement format =
                connection.prepareStatement(
                        "SELECT format('COMMENT ON TABLE " + schema + ".token IS %L', ?::text)")) {
            format.setString(1, program());
            try (ResultSet sql = format.executeQuery();
                    Statement statement = connection.createStatement()) {
                sql.next();
                statement.execute(sql.getString(1));
            }
        }
    }

    private Flyway flyway(String schema) {
        return Flyway.configure()
                .dataSource(projector)
                .connectRetries(CONNECT_RETRIES)
                .schemas(schema)
                .createSchemas(false)
                .locations("classpath:db/query")
                .load();
    }

    static String program() {
        return Program.FINGERPRINT;
    }

    private static final class Program {

        static final String FINGERPRINT = fingerprint();

        private static String fingerprint() {
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
}

package bantuek.query.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far a rebuild has come, kept beside what it makes.
 *
 * @param upto the position up to which streams are folded one after the other
 * @param all events up to there
 * @param done events that are folded
 * @param stream the last one that was folded
 * @param version up to which of its events
 */
record RebuildState(long upto, long all, long done, String stream, long version) {

    /** Of the schema of the next generation. */
    static final String TABLE = "rebuild";

    private static final String QUALIFIED = Generations.NEXT + "." + TABLE;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    static RebuildState begin(Connection connection) throws SQLException {
        long upto = settled(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE %s (upto bigint NOT NULL, "all" bigint NOT NULL,
                        done bigint NOT NULL, stream text NOT NULL, version bigint NOT NULL)
                    """
                            .formatted(QUALIFIED));
            statement.execute(
                    "INSERT INTO %s SELECT %d, count(*), 0, '', -1 FROM events.event WHERE position <= %d"
                            .formatted(QUALIFIED, upto, upto));
        }
        return read(connection);
    }

    static RebuildState read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT upto, \"all\", done, stream, version FROM " + QUALIFIED)) {
            row.next();
            return new RebuildState(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getLong(5));
        }
    }

    RebuildState with(long folded, DomainEventMessage<?> last) {
        return new RebuildState(
                upto, all, done + folded, last.getAggregateIdentifier(), last.getSequenceNumber());
    }

    /** In the transaction that folded them. */
    void save(JdbcClient jdbc) {
        jdbc.sql("UPDATE " + QUALIFIED + " SET done = ?, stream = ?, version = ?")
                .params(done, stream, version)
                .update();
    }

    /**
     * The highest position there is, once everybody who may have taken a lower one has ended: then
     * each of them is there, or never will be.
     */
    private static long settled(Connection connection) throws SQLException {
        String running;
        long position;
        try (Statement statement = connection.createStatement();
                ResultSet now =
                        statement.executeQuery(
                                """
                                SELECT coalesce(max(position), 0),
                                       pg_snapshot_xmax(pg_current_snapshot())::text
                                FROM events.event
                                """)) {
            now.next();
            position = now.getLong(1);
            running = now.getString(2);
        }
        try (PreparedStatement question =
                connection.prepareStatement(
                        "SELECT pg_snapshot_xmin(pg_current_snapshot()) >= ?::xid8")) {
            question.setString(1, running);
            while (!isTrue(question)) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
        return position;
    }

    private static boolean isTrue(PreparedStatement question) throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}

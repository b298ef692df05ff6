package bantuek.query.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * How far a rebuild has come, kept beside what it makes.
 *
 * @param upto the position up to which each stream is folded by itself
 * @param all events up to there
 */
record RebuildState(long upto, long all, List<RebuildShare> shares) {

    private static final String NAME = "rebuild";

    /** Of the schema of the next generation. */
    static final String TABLE = Generations.NEXT + "." + NAME;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * @param shares in which streams are folded side by side
     */
    static RebuildState begin(Connection connection, int shares) throws SQLException {
        long upto = settled(connection);
        RebuildShare.create(connection, shares);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE %s AS
                    SELECT %d::bigint AS upto, count(*) AS "all" FROM events.event WHERE position <= %d
                    """
                            .formatted(TABLE, upto, upto));
        }
        return read(connection);
    }

    static boolean isKept(Connection connection) throws SQLException {
        return Generations.exists(connection, Generations.NEXT, NAME);
    }

    static RebuildState read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT upto, \"all\" FROM " + TABLE)) {
            row.next();
            return new RebuildState(row.getLong(1), row.getLong(2), RebuildShare.read(connection));
        }
    }

    long done() {
        return shares.stream().mapToLong(RebuildShare::done).sum();
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
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (PreparedStatement question =
                connection.prepareStatement(
                        "SELECT pg_snapshot_xmin(pg_current_snapshot()) >= ?::xid8")) {
            question.setString(1, running);
            while (!isTrue(question)) {
                if (System.nanoTime() > until) {
                    throw new SQLTimeoutException(
                            "a transaction of this server has not ended for "
                                    + PATIENCE.toMinutes()
                                    + " minutes (see pg_stat_activity); end it and try again");
                }
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

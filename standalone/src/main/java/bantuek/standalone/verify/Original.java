package bantuek.standalone.verify;

import bantuek.events.EventJson;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;

/**
 * What is to be verified, seen as it was at one instant however long that takes: both connections
 * are in a transaction that only reads, and the answered requests are from before the log.
 *
 * @param requests sees the answered requests
 * @param log sees the log and the read models
 */
record Original(Connection requests, Connection log) implements AutoCloseable {

    private static final int BATCH = 500;

    static Original open(DataSource requests, DataSource log) throws SQLException {
        Connection first = reading(requests);
        try {
            return new Original(first, reading(log));
        } catch (SQLException e) {
            first.close();
            throw e;
        }
    }

    private static Connection reading(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT"); // the instant is that of the first statement
        }
        return connection;
    }

    long events() throws SQLException {
        try (Statement statement = log.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM events.event")) {
            count.next();
            return count.getLong(1);
        }
    }

    /** What comes after a position, a number of rows at a time; empty at the end. */
    List<Row> after(long position) throws SQLException {
        try (PreparedStatement question =
                log.prepareStatement(
                        """
                        SELECT position, event_id, aggregate_type, aggregate_id, sequence_number,
                               recorded_at, payload_type, payload_revision, payload, metadata
                        FROM events.event WHERE position > ? ORDER BY position LIMIT ?
                        """)) {
            question.setLong(1, position);
            question.setInt(2, BATCH);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = question.executeQuery()) {
                while (row.next()) {
                    rows.add(
                            new Row(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getLong(5),
                                    row.getObject(6, OffsetDateTime.class).toInstant(),
                                    row.getString(7),
                                    row.getString(8),
                                    text(row.getBytes(9)),
                                    text(row.getBytes(10))));
                }
            }
            return rows;
        }
    }

    private static String text(byte[] stored) {
        return new String(stored, StandardCharsets.UTF_8);
    }

    Reached reached() throws SQLException {
        List<Reached.Segment> segments = new ArrayList<>();
        try (Statement statement = log.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                SELECT convert_from(token, 'UTF8') FROM query.token
                                WHERE processor_name = 'read-models' ORDER BY segment
                                """)) {
            while (row.next()) {
                String token = row.getString(1);
                segments.add(token == null ? Reached.Segment.NOTHING : segment(token));
            }
        }
        return new Reached(segments);
    }

    private static Reached.Segment segment(String token) {
        JsonNode at = EventJson.MAPPER.readTree(token);
        Set<Long> gaps = new HashSet<>();
        at.path("gaps").forEach(gap -> gaps.add(gap.asLong()));
        return new Reached.Segment(at.required("index").asLong(), gaps);
    }

    /** An event that a read model could not take in, with all that follow it in its stream. */
    record Parked(String readModel, String stream, long version) {}

    List<Parked> parked() throws SQLException {
        List<Parked> parked = new ArrayList<>();
        try (Statement statement = log.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                SELECT read_model, stream, version FROM query.parked
                                ORDER BY stream, read_model
                                """)) {
            while (row.next()) {
                parked.add(new Parked(row.getString(1), row.getString(2), row.getLong(3)));
            }
        }
        return parked;
    }

    /** The trigger that stops everybody, the superuser included. */
    boolean refusesChanges() throws SQLException {
        try (Statement statement = log.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                """
                                SELECT FROM pg_trigger
                                WHERE tgrelid = 'events.event'::regclass AND tgname = 'append_only'
                                  AND tgenabled IN ('O', 'A')
                                """)) {
            return found.next();
        }
    }

    @Override
    public void close() throws SQLException {
        try (requests;
                log) {
            requests.rollback();
            log.rollback();
        }
    }
}

package bantuek.standalone.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What the database does at most for somebody who writes one event at a time: one insert, one
 * commit, into a table like the log's, with a row like the log's, over a connection of their own.
 */
final class RawInserts implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();

    /** A table of the log's columns and indexes; its rows are as large as the log's are. */
    static void prepare(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA bench");
            statement.execute("CREATE TABLE bench.event (LIKE events.event INCLUDING ALL)");
        }
    }

    List<Round.Client> clients(DataSource superuser, int count) throws SQLException {
        byte[] payload = sampleOf(superuser, "payload");
        byte[] metadata = sampleOf(superuser, "metadata");
        List<Round.Client> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Connection connection = superuser.getConnection();
            connections.add(connection);
            PreparedStatement insert =
                    connection.prepareStatement(
                            """
                            INSERT INTO bench.event
                                (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at,
                                 payload_type, payload_revision, payload, metadata)
                            VALUES (?, 'memo', ?, 0, ?, 'memo.opinion-recorded', '1', ?, ?)
                            """);
            clients.add(() -> insert(insert, payload, metadata));
        }
        return clients;
    }

    private static void insert(PreparedStatement insert, byte[] payload, byte[] metadata)
            throws SQLException {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, UUID.randomUUID().toString());
        insert.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
        insert.setBytes(4, payload);
        insert.setBytes(5, metadata);
        insert.executeUpdate();
    }

    /** An event of middling size that the commands have written. */
    private static byte[] sampleOf(DataSource superuser, String column) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                SELECT %1$s FROM events.event WHERE aggregate_type = 'memo'
                                ORDER BY length(%1$s)
                                OFFSET (SELECT count(*) / 2 FROM events.event
                                        WHERE aggregate_type = 'memo') LIMIT 1
                                """
                                        .formatted(column))) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}

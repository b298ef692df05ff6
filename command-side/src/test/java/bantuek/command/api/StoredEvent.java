package bantuek.command.api;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row of the log, read as anybody with a database client would. */
record StoredEvent(long position, String type, JsonNode payload, JsonNode metadata) {

    /** The history of one memo, or of an office. */
    static List<StoredEvent> of(TestOffice office, UUID aggregate) {
        return office.rows
                .sql(
                        """
                        SELECT position, payload_type, payload, metadata FROM events.event
                        WHERE aggregate_id = ? ORDER BY sequence_number
                        """)
                .param(aggregate.toString())
                .query(StoredEvent::read)
                .list();
    }

    private static StoredEvent read(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong("position"),
                row.getString("payload_type"),
                json(row.getBytes("payload")),
                json(row.getBytes("metadata")));
    }

    private static JsonNode json(byte[] stored) {
        return JsonMapper.shared().readTree(new String(stored, StandardCharsets.UTF_8));
    }
}

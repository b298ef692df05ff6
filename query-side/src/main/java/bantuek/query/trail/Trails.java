package bantuek.query.trail;

import bantuek.events.EventCatalogue;
import bantuek.events.EventJson;
import bantuek.events.Provenance;
import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happened to a memo, in order. Whoever may see the memo may see its trail. */
@Component
public class Trails {

    private final Reading reading;

    Trails(Reading reading) {
        this.reading = reading;
    }

    public record Entry(Occurrence occurrence, MemoEvent event) {

        public long version() {
            return occurrence.version();
        }
    }

    public List<Entry> of(UUID organisation, UUID memo) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql("SELECT * FROM query.trail WHERE memo = ? ORDER BY version")
                                .param(memo)
                                .query(Trails::entry)
                                .list());
    }

    /** The trail as it was after one of its events. */
    public List<Entry> until(UUID organisation, UUID memo, long version) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(
                                        """
                                        SELECT * FROM query.trail
                                        WHERE memo = ? AND version <= ? ORDER BY version
                                        """)
                                .params(memo, version)
                                .query(Trails::entry)
                                .list());
    }

    /** That something happened, without what. */
    public record Happened(long position, Instant at) {}

    /** One for each event, in order. */
    public List<Happened> marks(UUID organisation, UUID memo) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(
                                        "SELECT position, at FROM query.trail WHERE memo = ? ORDER BY version")
                                .param(memo)
                                .query((row, _) ->
                                        new Happened(
                                                row.getLong("position"),
                                                row.getObject("at", OffsetDateTime.class)
                                                        .toInstant()))
                                .list());
    }

    /**
     * An event as it stands in the log.
     *
     * @param payload as it was written, to the letter
     * @param metadata as it was written, to the letter
     */
    public record Logged(
            long position,
            String eventId,
            Instant recordedAt,
            String type,
            String revision,
            String payload,
            String metadata) {}

    /** What the trail tells, beside the event in the log that it tells of. */
    public record Recorded(Entry entry, Logged logged) {}

    public List<Recorded> recorded(UUID organisation, UUID memo) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(
                                        """
                                        SELECT * FROM query.trail JOIN query.logged(:memo) USING (version, position)
                                        WHERE memo = :memo ORDER BY version
                                        """)
                                .param("memo", memo)
                                .query((row, number) ->
                                        new Recorded(entry(row, number), logged(row)))
                                .list());
    }

    private static Logged logged(ResultSet row) throws SQLException {
        return new Logged(
                row.getLong("position"),
                row.getString("event_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        Class<?> type = EventCatalogue.named(row.getString("event_type")).orElseThrow().javaType();
        return new Entry(
                new Occurrence(
                        EventJson.MAPPER.readValue(row.getString("provenance"), Provenance.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("version"),
                        row.getLong("position")),
                (MemoEvent) EventJson.MAPPER.readValue(row.getString("event"), type));
    }
}

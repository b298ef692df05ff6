package bantuek.query.platform;

import bantuek.events.stored.CatalogueSerializer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Reads the log one stream after the other, in portions that end where a stream ends. */
final class StreamByStream implements AutoCloseable {

    /** A stream that is longer than so many portions is folded in several. */
    private static final int LONGEST = 10;

    private static final String QUESTION =
            """
            SELECT event_id, aggregate_type, aggregate_id, sequence_number, recorded_at,
                   payload_type, payload_revision, payload, metadata
            FROM events.event
            WHERE position <= ? AND (aggregate_id, sequence_number) > (?, ?)
              AND (?::text IS NULL OR aggregate_id < ?)
            ORDER BY aggregate_id, sequence_number
            """;

    private final CatalogueSerializer serializer = new CatalogueSerializer();
    private final Connection connection;
    private final PreparedStatement question;
    private final ResultSet row;
    private final int size;
    private boolean hasRow;

    private StreamByStream(
            Connection connection, PreparedStatement question, ResultSet row, int size)
            throws SQLException {
        this.connection = connection;
        this.question = question;
        this.row = row;
        this.size = size;
        this.hasRow = row.next();
    }

    /**
     * What comes after the last event that was folded.
     *
     * @param size of a portion, as far as streams end there
     */
    static StreamByStream of(DataSource projector, long upto, RebuildShare share, int size)
            throws SQLException {
        Connection connection = projector.getConnection();
        connection.setAutoCommit(false); // or the driver would fetch all of it at once
        PreparedStatement question = connection.prepareStatement(QUESTION);
        question.setFetchSize(size);
        question.setLong(1, upto);
        question.setString(2, share.stream());
        question.setLong(3, share.version());
        question.setString(4, share.below());
        question.setString(5, share.below());
        return new StreamByStream(connection, question, question.executeQuery(), size);
    }

    /** Empty at the end. */
    List<DomainEventMessage<?>> next() throws SQLException {
        List<DomainEventData<?>> portion = new ArrayList<>();
        String stream = "";
        while (hasRow) {
            String next = row.getString("aggregate_id");
            boolean isFull =
                    portion.size() >= LONGEST * size
                            || (portion.size() >= size && !next.equals(stream));
            if (isFull) {
                break;
            }
            stream = next;
            portion.add(entry());
            hasRow = row.next();
        }
        List<DomainEventMessage<?>> events = new ArrayList<>();
        EventStreamUtils.upcastAndDeserializeDomainEvents(
                        portion.stream(), serializer, NoOpEventUpcaster.INSTANCE)
                .forEachRemaining(events::add);
        return events;
    }

    private DomainEventData<byte[]> entry() throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("event_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                question;
                row) {
            connection.rollback();
        }
    }
}

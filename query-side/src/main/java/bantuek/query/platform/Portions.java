package bantuek.query.platform;

import bantuek.events.stored.CatalogueSerializer;
import bantuek.events.stored.EventLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Rows of the log in the order of their streams, in portions that end where a stream ends. */
final class Portions {

    /** A stream that is longer than so many portions is folded in several. */
    private static final int LONGEST = 10;

    private final CatalogueSerializer serializer = new CatalogueSerializer();
    private final ResultSet row;
    private final int size;
    private boolean hasRow;

    /**
     * @param row stands before the first
     * @param size of a portion, as far as streams end there
     */
    Portions(ResultSet row, int size) throws SQLException {
        this.row = row;
        this.size = size;
        this.hasRow = row.next();
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

    /** Otherwise it is the rest of a long stream whose beginning was in the portion before. */
    static boolean beginsStream(List<DomainEventMessage<?>> portion) {
        return portion.getFirst().getSequenceNumber() == 0;
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
                EventLog.at(row.getLong("position"), row.getBytes("metadata")));
    }
}

package bantuek.query.platform;

import bantuek.events.Provenance;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a read model could not take in: an event, and with it whatever comes after it in its stream.
 * The other streams go on.
 */
final class Parking {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    /** A stream, as far as one read model is concerned. */
    record Place(String readModel, String stream) {}

    Parking(JdbcClient projectorJdbc) {
        this.jdbc = projectorJdbc;
    }

    /** Nobody takes any of them out before this transaction ends. */
    Set<Place> taken() {
        return new HashSet<>(
                jdbc.sql("SELECT read_model, stream FROM parked FOR SHARE")
                        .query(Place.class)
                        .list());
    }

    void park(String readModel, DomainEventMessage<?> event, RuntimeException why) {
        jdbc.sql(
                        """
                        INSERT INTO parked (read_model, stream, version, organisation, event_type, why, since)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        readModel,
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        organisation(event),
                        event.getPayloadType().getSimpleName(),
                        why.getClass().getSimpleName(),
                        OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    /** What went wrong and where, and nothing of what the event says. */
    static String told(RuntimeException why) {
        StackTraceElement[] where = why.getStackTrace();
        return why.getClass().getName() + (where.length == 0 ? "" : " at " + where[0]);
    }

    /** Those whose doing it was are told; where that can't be told, nobody is. */
    private static UUID organisation(DomainEventMessage<?> event) {
        try {
            return Provenance.fromMetadata(event.getMetaData()).organisation();
        } catch (RuntimeException unreadable) {
            return NOBODY;
        }
    }
}

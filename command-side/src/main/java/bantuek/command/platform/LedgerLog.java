package bantuek.command.platform;

import bantuek.events.stored.CatalogueSerializer;
import bantuek.events.stored.EventLog;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * The log as commands write it: what several of them add goes in with one statement, at the end of
 * the transaction that they share.
 */
class LedgerLog extends EventLog {

    private final CatalogueSerializer serializer = new CatalogueSerializer();

    LedgerLog(ConnectionProvider connections, TransactionManager transactions) {
        super(connections, transactions);
    }

    /** An event's place in its stream. */
    record Place(UUID stream, long version) {}

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer axons) {
        if (Ledger.CURRENT.isBound()) {
            Ledger.CURRENT
                    .get()
                    .takeOver(events.stream().map(event -> (DomainEventMessage<?>) event).toList());
        } else {
            super.appendEvents(events, axons);
        }
    }

    /** Writes events, in this order, and tells at which positions they came to stand. */
    void write(List<DomainEventMessage<?>> events, RoundTrip trip, Map<Place, Long> positions) {
        if (events.isEmpty()) {
            return;
        }
        List<SerializedObject<byte[]>> payloads =
                events.stream()
                        .map(event -> serializer.serialize(event.getPayload(), byte[].class))
                        .toList();
        trip.with(
                """
                INSERT INTO events.event
                    (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at,
                     payload_type, payload_revision, payload, metadata)
                SELECT event_id, type, stream, version, at::timestamptz,
                       payload_type, revision, payload, metadata
                FROM unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                            ?::text[], ?::text[], ?::bytea[], ?::bytea[])
                     WITH ORDINALITY
                     AS added (event_id, type, stream, version, at,
                               payload_type, revision, payload, metadata, place)
                ORDER BY place
                RETURNING aggregate_id, sequence_number, position
                """,
                List.of(
                        column(events, DomainEventMessage::getIdentifier, String[]::new),
                        column(events, DomainEventMessage::getType, String[]::new),
                        column(events, DomainEventMessage::getAggregateIdentifier, String[]::new),
                        column(events, DomainEventMessage::getSequenceNumber, Long[]::new),
                        column(events, event -> event.getTimestamp().toString(), String[]::new),
                        column(payloads, payload -> payload.getType().getName(), String[]::new),
                        column(payloads, payload -> payload.getType().getRevision(), String[]::new),
                        column(payloads, SerializedObject::getData, byte[][]::new),
                        column(events, this::metadata, byte[][]::new)),
                (row, _) ->
                        Map.entry(
                                new Place(UUID.fromString(row.getString(1)), row.getLong(2)),
                                row.getLong(3)),
                stored -> positions.put(stored.getKey(), stored.getValue()));
    }

    private byte[] metadata(DomainEventMessage<?> event) {
        return serializer.serialize(event.getMetaData(), byte[].class).getData();
    }

    private static <T, V> Object column(
            List<T> rows, Function<T, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}

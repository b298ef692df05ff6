package bantuek.command.platform;

import bantuek.command.platform.LedgerLog.Place;
import bantuek.events.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One transaction's view of the log: what streams add up to, with what its commands have added so
 * far. Commands of one transaction see each other's events; what a refused one has added is dropped
 * again.
 */
public final class Ledger {

    /** The one of the transaction that this thread is in. */
    static final ScopedValue<Ledger> CURRENT = ScopedValue.newInstance();

    private final Histories histories;
    private final EventBus log;
    private final JdbcTemplate jdbc;
    private final Map<StreamKey, History<?>> accepted = new HashMap<>();
    private final Map<StreamKey, History<?>> pending = new HashMap<>();

    /** What Axon has handed to the storage engine since the last command began. */
    private final List<DomainEventMessage<?>> handedOver = new ArrayList<>();

    private final List<DomainEventMessage<?>> toStore = new ArrayList<>();
    private final Map<Place, Long> positions = new HashMap<>();

    Ledger(Histories histories, EventBus log, JdbcTemplate jdbc) {
        this.histories = histories;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** What a stream adds up to now; the type's beginning if nothing has happened. */
    @SuppressWarnings("unchecked")
    public <S, E> History<S> read(StreamType<S, E> type, UUID id) {
        StreamKey key = new StreamKey(type, id);
        History<?> changed = pending.get(key);
        if (changed != null) {
            return (History<S>) changed;
        }
        if (!accepted.containsKey(key)) {
            RoundTrip trip = new RoundTrip();
            prepare(Set.of(key), trip);
            trip.go(jdbc);
        }
        return (History<S>) accepted.getOrDefault(key, type.nothing());
    }

    /** Adds events to a stream, after those that are there. */
    public <S, E> void append(
            StreamType<S, E> type, UUID id, List<? extends E> events, Provenance provenance) {
        MetaData metadata = MetaData.from(provenance.toMetadata());
        for (E event : events) {
            History<S> history = type.after(read(type, id), event, provenance, 0);
            pending.put(new StreamKey(type, id), history);
            log.publish(
                    new GenericDomainEventMessage<>(
                            type.name(), id.toString(), history.version(), event, metadata));
        }
    }

    /** Reads several streams at once, as part of a round trip. */
    void prepare(Set<StreamKey> keys, RoundTrip trip) {
        histories.ask(keys, trip, accepted);
    }

    void takeOver(List<? extends DomainEventMessage<?>> events) {
        handedOver.addAll(events);
    }

    /** The command was carried out: what it added belongs to the transaction. */
    void accept() {
        accepted.putAll(pending);
        pending.clear();
        toStore.addAll(handedOver);
        handedOver.clear();
    }

    /** The command was refused: nothing of it remains. */
    void drop() {
        pending.clear();
        handedOver.clear();
    }

    /** Writes all that was accepted, as part of a round trip. */
    void store(LedgerLog engine, RoundTrip trip) {
        engine.write(toStore, trip, positions);
    }

    /** Where a stream stands, as its answer says it. Known once all is stored. */
    Receipt receiptAt(StreamType<?, ?> type, UUID id, long version) {
        Long position = positions.get(new Place(id, version));
        return new Receipt(
                id,
                version,
                position == null ? read(type, id).position() : position,
                null,
                List.of());
    }

    /** To be called once the transaction is committed. */
    void keep() {
        accepted.forEach((key, history) -> {
            Long position = positions.get(new Place(key.id(), history.version()));
            histories.keep(key, position == null ? history : history.at(position));
        });
    }
}

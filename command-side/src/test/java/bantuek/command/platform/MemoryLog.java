package bantuek.command.platform;

import bantuek.events.Actor;
import bantuek.events.Capacity;
import bantuek.events.Provenance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log without a database: the handlers work on it as on the real one. */
public final class MemoryLog {

    /** An event, and where it was appended. */
    public record Appended(
            String kind, UUID stream, long version, Object event, Provenance provenance) {}

    private final Histories histories = new InMemory();

    /** Carries out a command by itself. What a refused one has added is dropped. */
    public List<Appended> carryOut(Consumer<Ledger> command) {
        List<Appended> appended = new ArrayList<>();
        SimpleEventBus bus = SimpleEventBus.builder().build();
        var _ = bus.subscribe(events -> events.forEach(event -> appended.add(appended(event))));
        Ledger ledger = new Ledger(histories, bus, new JdbcTemplate());
        command.accept(ledger);
        ledger.accept();
        ledger.keep();
        return appended;
    }

    public <S, E> S read(StreamType<S, E> type, UUID stream) {
        return history(type, stream).state();
    }

    public long versionOf(StreamType<?, ?> type, UUID stream) {
        return history(type, stream).version();
    }

    private <S, E> History<S> history(StreamType<S, E> type, UUID stream) {
        return new Ledger(histories, SimpleEventBus.builder().build(), new JdbcTemplate())
                .read(type, stream);
    }

    @SuppressWarnings("unchecked")
    private static Appended appended(EventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        MetaData metadata = event.getMetaData();
        return new Appended(
                event.getType(),
                UUID.fromString(event.getAggregateIdentifier()),
                event.getSequenceNumber(),
                event.getPayload(),
                new Provenance(
                        (Actor) Objects.requireNonNull(metadata.get(Provenance.ACTOR)),
                        (List<Capacity>) Objects.requireNonNull(metadata.get(Provenance.CAPACITY)),
                        (UUID) Objects.requireNonNull(metadata.get(Provenance.ORGANISATION)),
                        (String) Objects.requireNonNull(metadata.get(Provenance.REQUEST)),
                        (String) Objects.requireNonNull(metadata.get(Provenance.CAUSE))));
    }

    private static final class InMemory extends Histories {

        private final Map<StreamKey, History<?>> kept = new HashMap<>();

        @Override
        void ask(Collection<StreamKey> keys, RoundTrip trip, Map<StreamKey, History<?>> histories) {
            keys.forEach(key -> histories.put(key, kept.getOrDefault(key, key.type().nothing())));
        }

        @Override
        void keep(StreamKey key, History<?> history) {
            kept.put(key, history);
        }
    }
}

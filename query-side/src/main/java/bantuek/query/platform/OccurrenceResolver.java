package bantuek.query.platform;

import bantuek.events.Provenance;
import bantuek.events.stored.EventLog;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Hands projectors an {@link Occurrence} beside the event. One event comes to all projectors in a
 * row: it is read once.
 */
final class OccurrenceResolver implements ParameterResolverFactory, ParameterResolver<Occurrence> {

    private volatile @Nullable Known last;

    private record Known(String id, Occurrence occurrence) {}

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Occurrence.class ? this : null;
    }

    @Override
    public Occurrence resolveParameterValue(Message<?> message) {
        Known known = last;
        if (known == null || !known.id().equals(message.getIdentifier())) {
            known = new Known(message.getIdentifier(), occurrence(message));
            last = known;
        }
        return known.occurrence();
    }

    private static Occurrence occurrence(Message<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        return new Occurrence(
                Provenance.fromMetadata(event.getMetaData()),
                event.getTimestamp(),
                event.getSequenceNumber(),
                EventLog.position(event.getMetaData()));
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof DomainEventMessage;
    }
}

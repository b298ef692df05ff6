package bantuek.query.town;

import bantuek.events.Provenance;
import bantuek.query.platform.Occurrence;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** An event with everything that stands beside it in the log. */
public record Told<E>(UUID stream, long version, E event, Provenance provenance, Instant at) {

    /** As if there were no other stream in the log. */
    public Occurrence occurrence() {
        return new Occurrence(provenance, at, version, version + 1);
    }

    DomainEventMessage<E> message() {
        return new GenericDomainEventMessage<>(
                "Aggregate",
                stream.toString(),
                version,
                event,
                provenance.toMetadata(),
                UUID.randomUUID().toString(),
                at);
    }
}

package bantuek.standalone.verify;

import bantuek.events.EventCatalogue;
import bantuek.events.EventJson;
import bantuek.events.EventType;
import bantuek.events.Provenance;
import bantuek.events.stored.EventLog;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import tools.jackson.core.type.TypeReference;

/** A row of the log as it stands there, before anybody has tried to read it. */
record Row(
        long position,
        String id,
        String kind,
        String stream,
        long version,
        Instant at,
        String type,
        String revision,
        String payload,
        String metadata) {

    private static final TypeReference<Map<String, Object>> METADATA = new TypeReference<>() {};

    /** Throws where the catalogue does not know it, or its JSON is none of that event. */
    Logged read() {
        EventType known =
                EventCatalogue.named(type)
                        .filter(event -> event.revision().equals(revision))
                        .orElseThrow(() ->
                                new IllegalArgumentException("unknown: " + type + " " + revision));
        Object event = EventJson.MAPPER.readValue(payload, known.javaType());
        Map<String, Object> beside = EventJson.MAPPER.readValue(metadata, METADATA);
        Provenance by = Provenance.fromMetadata(beside);
        beside.put(EventLog.POSITION, position);
        DomainEventMessage<?> message =
                new GenericDomainEventMessage<>(kind, stream, version, event, beside, id, at);
        return new Logged(this, event, by, message);
    }

    String printed() {
        return "position=%d stream=%s version=%d (%s)".formatted(position, stream, version, type);
    }
}

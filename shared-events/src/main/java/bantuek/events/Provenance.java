package bantuek.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What travels beside every event: who did it, in which capacities, in which organisation, by which
 * request, and which command caused it. Signatures have a capacity; acts that need no post have
 * none.
 */
public record Provenance(
        Actor actor, List<Capacity> capacity, UUID organisation, String request, String cause) {

    public static final String ACTOR = "actor";
    public static final String CAPACITY = "capacity";
    public static final String ORGANISATION = "organisation";
    public static final String REQUEST = "request";
    public static final String CAUSE = "cause";

    public Provenance {
        Check.present(actor, ACTOR);
        capacity = Check.list(capacity, CAPACITY, 0, Limits.CAPACITIES);
        Check.present(organisation, ORGANISATION);
        Check.text(request, REQUEST, Limits.CODE_CHARACTERS);
        Check.text(cause, CAUSE, Limits.CODE_CHARACTERS);
    }

    public Provenance in(List<Capacity> signingCapacity) {
        return new Provenance(actor, signingCapacity, organisation, request, cause);
    }

    public Map<String, Object> toMetadata() {
        return Map.of(
                ACTOR, actor,
                CAPACITY, capacity,
                ORGANISATION, organisation,
                REQUEST, request,
                CAUSE, cause);
    }

    /** Reads the five keys of ours out of stored metadata and leaves what else stands there. */
    public static Provenance fromMetadata(Map<String, ?> metadata) {
        Map<String, Object> ours = new HashMap<>(metadata);
        ours.keySet().retainAll(List.of(ACTOR, CAPACITY, ORGANISATION, REQUEST, CAUSE));
        return EventJson.MAPPER.convertValue(ours, Provenance.class);
    }
}

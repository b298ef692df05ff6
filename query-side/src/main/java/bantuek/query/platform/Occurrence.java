package bantuek.query.platform;

import bantuek.events.Capacity;
import bantuek.events.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a fold knows of an event besides its content: by whom, when, which of its stream, and which
 * of the log.
 */
public record Occurrence(Provenance provenance, Instant at, long version, long position) {

    public UUID organisation() {
        return provenance.organisation();
    }

    public UUID person() {
        return provenance.actor().person();
    }

    public String name() {
        return provenance.actor().name();
    }

    /** What is printed under the name, a line each. */
    public List<String> titles() {
        return provenance.capacity().stream().map(Capacity::printed).toList();
    }

    /** What an event says stays out of what is thrown, which ends in the program's log. */
    public void requireAfter(long before) {
        if (version != before + 1) {
            throw new IllegalStateException("after version %d came %d".formatted(before, version));
        }
    }

    public IllegalStateException cannotHaveComeFirst(Object event) {
        return new IllegalStateException(
                "cannot have come first, as %d: %s"
                        .formatted(version, event.getClass().getSimpleName()));
    }
}

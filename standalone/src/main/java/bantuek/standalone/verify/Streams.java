package bantuek.standalone.verify;

import bantuek.events.Provenance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Each stream is whole, from its first event on, and belongs to one organisation. Positions may be
 * missing: whoever rolls back has taken one.
 */
final class Streams {

    private final Findings findings;
    private final Map<String, Long> last = new HashMap<>();
    private final Map<String, UUID> owners = new HashMap<>();
    private final Set<UUID> organisations = new HashSet<>();
    private long position;
    private long missingPositions;

    Streams(Findings findings) {
        this.findings = findings;
    }

    void saw(Row row) {
        if (position > 0) {
            missingPositions += row.position() - position - 1;
        }
        position = row.position();
        long expected = last.getOrDefault(row.stream(), -1L) + 1;
        if (row.version() != expected) {
            findings.add(
                    Rule.LOG, "%s: version %d was to come next".formatted(row.printed(), expected));
        }
        last.put(row.stream(), row.version());
    }

    /** Who began a stream owns it, and an office is its organisation's own stream. */
    void saw(Logged logged) {
        Provenance by = logged.by();
        UUID owner = owners.computeIfAbsent(logged.row().stream(), _ -> by.organisation());
        organisations.add(by.organisation());
        if (!owner.equals(by.organisation())) {
            findings.add(
                    Rule.I8,
                    "%s: of organisation %s, in a stream of %s"
                            .formatted(logged.printed(), by.organisation(), owner));
        }
    }

    int count() {
        return last.size();
    }

    int organisations() {
        return organisations.size();
    }

    long missingPositions() {
        return missingPositions;
    }

    long lastPosition() {
        return position;
    }
}

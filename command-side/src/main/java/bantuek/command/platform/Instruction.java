package bantuek.command.platform;

import bantuek.events.Provenance;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What comes with a command besides its content: who gave it, and which version they had seen. */
public record Instruction(Provenance provenance, @Nullable Long seenVersion) {

    private static final String KEY = "instruction";

    public MetaData toMetadata() {
        return MetaData.from(Map.of(KEY, this));
    }

    public static Instruction from(MetaData metadata) {
        return (Instruction) Objects.requireNonNull(metadata.get(KEY));
    }

    /** Refuses a command given on the sight of another version than the present one. */
    public void requireSeen(long presentVersion) {
        if (seenVersion == null) {
            throw new Rejected(RequestRejection.VERSION_MISSING);
        }
        if (seenVersion != presentVersion) {
            throw new Rejected(RequestRejection.STALE);
        }
    }
}

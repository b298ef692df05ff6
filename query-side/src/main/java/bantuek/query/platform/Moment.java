package bantuek.query.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * An earlier moment: what had happened by a position of the log, or by the clock.
 *
 * @param position of the last event that had happened; absent where the clock decides
 * @param at what the clock showed
 */
public record Moment(@Nullable Long position, Instant at) {

    /** Where the clock decides, what it showed. */
    public @Nullable OffsetDateTime clock() {
        return position == null ? at.atOffset(ZoneOffset.UTC) : null;
    }
}

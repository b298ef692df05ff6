package bantuek.query.commands;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What every form carries besides its fields: the version its reader saw, and a key of its own. */
public record Sent(@Nullable Long version, @Nullable UUID key) {

    public static final Sent NOTHING = new Sent(null, null);

    /**
     * A form whose fate nobody knows is sent again under the same key, any other under a new one.
     */
    public UUID keyAfter(HttpStatus status) {
        return key != null && status.is5xxServerError() ? key : UUID.randomUUID();
    }
}

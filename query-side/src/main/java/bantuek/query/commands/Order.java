package bantuek.query.commands;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command as a page sends it: with the key that makes it safe to send twice, and the version that
 * the reader saw.
 */
public record Order(String path, Object body, @Nullable UUID key, @Nullable Long seenVersion) {

    public static Order of(String path, Object body) {
        return new Order(path, body, null, null);
    }
}

package bantuek.query.memo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a memo stands. */
public enum State {
    DRAFT,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    NOT_APPROVED,
    NOTED,
    WITHDRAWN,
    CANCELLED,
    SUPERSEDED,
    ARCHIVED,
    DISPOSED;

    /** What memos in this state are marked by, to be found by it. */
    public UUID mark() {
        return UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
    }
}

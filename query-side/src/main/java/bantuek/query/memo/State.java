package bantuek.query.memo;

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
    DISPOSED
}

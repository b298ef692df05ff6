package bantuek.query.memo;

/** Where a memo stands. */
public enum State {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    NOT_APPROVED,
    NOTED
}

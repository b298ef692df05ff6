package bantuek.query.intake;

/** Ends the reading wherever it is; becomes an {@link Outcome.Refused}. */
final class Unreadable extends RuntimeException {

    private final Refusal refusal;
    private final int limit;

    Unreadable(Refusal refusal) {
        this(refusal, 0);
    }

    Unreadable(Refusal refusal, int limit) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.limit = limit;
    }

    Refusal refusal() {
        return refusal;
    }

    int limit() {
        return limit;
    }
}

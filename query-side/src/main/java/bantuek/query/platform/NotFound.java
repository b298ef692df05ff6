package bantuek.query.platform;

/** There is no such thing, or none that this viewer may see: both look the same. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}

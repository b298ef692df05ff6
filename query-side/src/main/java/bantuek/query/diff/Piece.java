package bantuek.query.diff;

/** A stretch of text that two wordings share, or that only one of them has. */
public record Piece(Kind kind, String text) {

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public boolean removed() {
        return kind == Kind.REMOVED;
    }

    public boolean added() {
        return kind == Kind.ADDED;
    }
}

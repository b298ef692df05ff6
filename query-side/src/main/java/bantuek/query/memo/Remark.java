package bantuek.query.memo;

/** A reason, and whose it is. */
public record Remark(String reason, Signature by) {}

package bantuek.query.commands;

/** Something that a form offers to choose. */
public record Option(String value, String words) {}

package bantuek.query.intake;

/** In which form tables came. */
public enum Kind {
    EXCEL,
    WORD,
    HTML,
    DELIMITED
}

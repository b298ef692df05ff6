package bantuek.query.intake;

/** Why nothing was taken. Each has a sentence that says what to do instead. */
public enum Refusal {
    EMPTY,
    NO_TABLE,
    TOO_LARGE,
    TOO_LARGE_INSIDE,
    TOO_MANY_PARTS,
    TOO_MUCH_MARKUP,
    TOO_DEEP,
    TOO_MANY_TABLES,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    TOO_MANY_CELLS,
    CELL_TOO_LONG,
    TOO_MUCH_TEXT,
    LEGACY_EXCEL,
    LEGACY_WORD,
    BINARY_EXCEL,
    OPEN_DOCUMENT,
    STRICT_OFFICE,
    OTHER_OFFICE,
    RICH_TEXT,
    PDF,
    PICTURE,
    ENCRYPTED,
    UNKNOWN_KIND,
    UNKNOWN_ENCODING,
    FORBIDDEN_XML,
    BROKEN,
    BUSY
}

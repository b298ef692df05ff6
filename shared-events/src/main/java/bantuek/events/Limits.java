package bantuek.events;

/**
 * Every limit on what people may enter, in one place; lengths count characters as people see them
 * stored.
 */
public final class Limits {

    public static final int SUBJECT_CHARACTERS = 500;
    public static final int ADDRESSEE_CHARACTERS = 300;
    public static final int SECTION_CHARACTERS = 20_000;
    public static final int NOTE_CHARACTERS = 4_000;
    public static final int NAME_CHARACTERS = 200;

    /** Prefix, first name, a space, last name. */
    public static final int PRINTED_NAME_CHARACTERS = 3 * NAME_CHARACTERS + 1;

    /** สำนัก or กอง, ฝ่าย, งาน, and what may stand below. */
    public static final int UNIT_LEVELS = 5;

    public static final int ROUTE_STEPS = 30;
    public static final int CONDITIONS = 20;
    public static final int DOCUMENT_TYPES = 50;
    public static final int SUBSTITUTES = 20;

    /** Comments on passages, in one return of a memo. */
    public static final int COMMENTS = 100;

    public static final int QUOTE_CHARACTERS = 1_000;

    /** One signature may answer every step of a route, for each by a stack of three posts. */
    public static final int CAPACITIES = 3 * ROUTE_STEPS;

    public static final int CODE_CHARACTERS = 100;
    public static final int ADDRESS_CHARACTERS = 2_000;

    /** Forms of reports that an organisation has in use. */
    public static final int FORMS = 100;

    /** Of one year. */
    public static final int ISSUES = 50;

    public static final int REPORT_ROWS = 1_000;
    public static final int REPORT_COLUMNS = 30;

    /** In all cells of a report together: some three hundred printed pages. */
    public static final int REPORT_CHARACTERS = 600_000;

    public static final int HEADING_CHARACTERS = 300;
    public static final int CELL_LINES = 200;
    public static final int LIST_LEVELS = 5;
    public static final int MARKER_CHARACTERS = 20;
    public static final int ROW_EVIDENCE = 50;

    /** What is told of a memo at once that an assessor would object to. */
    public static final int OBJECTIONS = 1_000;

    public static final int RESPONSIBLE_UNITS = 50;

    /** As it is sent; a photo is kept smaller. */
    public static final int FILE_BYTES = 20_000_000;

    public static final int MEMO_FILES = 500;
    public static final int MEMO_FILE_BYTES = 300_000_000;

    /** Buddhist-era years that a report can be of. */
    public static final int FIRST_YEAR = 2540;

    public static final int LAST_YEAR = 2700;

    private Limits() {}
}

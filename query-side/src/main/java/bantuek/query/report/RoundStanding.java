package bantuek.query.report;

/** Whether a round of following up a plan was handed in, and whether in time. */
public enum RoundStanding {
    /** Its months are not over. */
    AHEAD,
    DUE,
    HANDED_IN,
    HANDED_IN_LATE,
    /** Its last day is over, and nothing was handed in. */
    LATE
}

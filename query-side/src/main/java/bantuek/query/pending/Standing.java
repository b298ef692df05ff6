package bantuek.query.pending;

/** What there is to worry about in something that waits, the worst first. */
public enum Standing {
    /** พ้นกำหนดแล้ว */
    OVERDUE,
    /** ไม่มีผู้ลงนาม */
    NOBODY,
    /** At the usual pace it will be decided after the day on which it is due. */
    WILL_BE_LATE,
    /** It has waited longer than nine in ten did at that post. */
    SLOW,
    AS_USUAL
}

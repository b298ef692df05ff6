package bantuek.events.report;

/** What a row stands for. A row belongs to the nearest one of a higher kind above it. */
public enum RowKind {
    /** ประเด็น */
    ISSUE,
    /** มาตรการ, กิจกรรม, โครงการ */
    MEASURE,
    /** ขั้นตอน */
    STEP
}

package bantuek.events.memo;

/** ชั้นความเร็ว */
public enum Urgency {
    /** ปกติ */
    NORMAL,
    /** ด่วน: faster than usual */
    URGENT,
    /** ด่วนมาก: quickly */
    VERY_URGENT,
    /** ด่วนที่สุด: at once */
    MOST_URGENT
}

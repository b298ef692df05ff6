package bantuek.events.report;

/** How far a measure or a step has come. */
public enum Status {
    /** ดำเนินการแล้ว */
    DONE,
    /** ดำเนินการไว้แล้วก่อนปีนี้ */
    DONE_EARLIER,
    /** อยู่ระหว่างดำเนินการ */
    ONGOING,
    /** ยังไม่ได้ดำเนินการ */
    NOT_STARTED,
    /** ยกเลิก, งด */
    CANCELLED,
    /** ยังไม่มีเหตุให้ดำเนินการ */
    NO_OCCASION
}

package bantuek.report;

/** What an assessor would object to. */
public enum Rule {
    /** มีชื่อหน่วยงานอื่น */
    OTHER_BODY(Severity.WARNING),
    /** ปีไม่ตรงกับรายงาน */
    OTHER_YEAR(Severity.WARNING),
    /** วันที่หลังวันที่ของบันทึก */
    DATE_AHEAD(Severity.ERROR),
    /** ผลการดำเนินการอยู่นอกปีงบประมาณ */
    DATE_OUTSIDE_YEAR(Severity.WARNING),
    /** ไม่มีวันที่นั้นในปฏิทิน */
    NO_SUCH_DATE(Severity.ERROR),
    /** คำลงท้ายไม่ตรงกับเรื่องที่ขอ */
    CLOSING_PHRASE(Severity.WARNING),
    /** ไม่ได้ระบุผู้รับผิดชอบ */
    BLANK_RESPONSIBLE(Severity.WARNING),
    /** ไม่ได้ระบุระยะเวลา */
    BLANK_TIMEFRAME(Severity.WARNING),
    /** ไม่ได้รายงานผล */
    BLANK_RESULT(Severity.ERROR),
    /** ยังไม่แล้วเสร็จ แต่ไม่บอกว่าจะเสร็จเมื่อใด */
    NOT_EXPECTED(Severity.WARNING),
    /** อ่านระยะเวลาไม่ได้ */
    TIMEFRAME_UNCLEAR(Severity.WARNING),
    /** ดำเนินการนอกระยะเวลาที่กำหนด */
    RESULT_OUTSIDE_PERIOD(Severity.WARNING),
    /** คนภายนอกเปิดหลักฐานไม่ได้ */
    EVIDENCE_OUT_OF_REACH(Severity.WARNING);

    /** An error is to be put right; a warning may be meant so. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}

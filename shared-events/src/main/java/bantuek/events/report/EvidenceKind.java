package bantuek.events.report;

/** What kind of evidence is referred to. */
public enum EvidenceKind {
    /** ลิงก์ */
    LINK,
    /** คำสั่ง */
    ORDER,
    /** ประกาศ */
    ANNOUNCEMENT,
    /** ปิดประกาศที่บอร์ด */
    BOARD,
    /** ภาพถ่าย */
    PHOTO,
    /** แฟ้ม */
    FILE
}

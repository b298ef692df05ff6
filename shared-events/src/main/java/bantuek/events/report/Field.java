package bantuek.events.report;

/** What a column means, whatever an organisation prints above it. */
public enum Field {
    /** ลำดับ */
    NUMBER,
    /** ข้อความหรือข้อคำถาม ITA */
    REFERENCE,
    /** ข้อค้นพบ */
    FINDING,
    /** มาตรการ/กิจกรรม/โครงการ; of an issue's row, the issue */
    MEASURE,
    /** ขั้นตอนหรือวิธีการปฏิบัติ */
    METHOD,
    /** หน่วยงานที่รับผิดชอบ */
    RESPONSIBLE,
    /** ระยะเวลาดำเนินการ */
    TIMEFRAME,
    /** สถานะการดำเนินการ */
    STATUS,
    /** ผลการดำเนินการ */
    RESULT,
    /** ผลลัพธ์/ตัวชี้วัดความสำเร็จ */
    OUTCOME,
    /** งบประมาณ */
    AMOUNT,
    /** ข้อเสนอแนะ */
    SUGGESTION,
    /** หมายเหตุ */
    REMARK
}

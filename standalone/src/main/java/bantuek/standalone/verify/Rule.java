package bantuek.standalone.verify;

/** What must always hold, as far as the log and the tables can tell. */
enum Rule {
    LOG("บันทึกเหตุการณ์ครบและอ่านได้", "the log is whole and can be read"),
    I1("คำขอที่ตอบรับแล้วอยู่ในบันทึกครั้งเดียว", "what was acknowledged is in the log, once"),
    I2("ผู้ลงนามมีอำนาจในขณะนั้น (รวม I7)", "who signed had the authority then (I7 too)"),
    I3("เป็นไปตามลำดับ", "the order of the chain was kept"),
    I4("ข้อมูลที่แสดงตรงกับบันทึก", "read models equal a fold of the log"),
    I5("เลขทะเบียนไม่ซ้ำ ช่องว่างมีคำอธิบาย", "register numbers are unique, gaps explained"),
    I8("ไม่มีสิ่งใดข้ามหน่วยงาน", "nothing crosses organisations");

    private final String thai;
    private final String english;

    Rule(String thai, String english) {
        this.thai = thai;
        this.english = english;
    }

    String printed() {
        return thai + " / " + english;
    }
}

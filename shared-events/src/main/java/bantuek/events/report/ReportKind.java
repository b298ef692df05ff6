package bantuek.events.report;

/** What a report is about, and so what is expected of its rows. */
public enum ReportKind {
    /** รายงานผลการดำเนินการตามมาตรการ */
    RESULT,
    /** การวิเคราะห์ผลการประเมินและมาตรการ */
    PLAN,
    /** รายงานผลการติดตามแผน รอบ ๖ เดือน, รอบ ๑๒ เดือน */
    FOLLOW_UP,
    /** ตารางงบประมาณ */
    BUDGET
}

package bantuek.query.reportdesk;

import bantuek.events.report.Report;
import java.util.List;

/** A report out of tables from outside, and what somebody should look at in it. */
public record Adopted(Report report, List<Remark> remarks) {

    public Adopted {
        remarks = List.copyOf(remarks);
    }

    /**
     * @param row of the report, from 1
     */
    public record Remark(What what, int row, String heading, String quote) {}

    public enum What {
        /** อ่านระยะเวลาไม่ได้ */
        TIMEFRAME_UNCLEAR,
        /** It was understood so, and may have been meant otherwise. */
        TIMEFRAME_TO_CONFIRM,
        /** ไม่รู้จักหน่วยงานนี้ */
        UNIT_UNKNOWN,
        /** The letter of ข้อ OIT was made good, or is not there. */
        REFERENCE_TO_CONFIRM,
        /** A cell that reached to the right stands in its first column only. */
        REACHED_RIGHT
    }
}

package bantuek.query.memo;

import bantuek.events.memo.StepKind;
import bantuek.query.platform.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a paper has to say of itself before it is read: that it is a draft, or no longer what
 * counts.
 *
 * @param stamp across each page; empty where it is just what it looks like
 * @param lines since when and why; empty where there is nothing more to say
 */
record PaperStanding(String stamp, List<String> lines) {

    private static final Words THAI = Words.THAI;

    /**
     * @param asOf of when the sheet is, where it has come on since
     */
    static PaperStanding of(MemoSheet sheet, @Nullable String asOf) {
        List<String> lines = new ArrayList<>();
        String stamp = stamp(sheet, lines);
        if (asOf != null) {
            lines.add(THAI.of("as-of.banner", asOf) + " (มิใช่ฉบับปัจจุบัน)");
            stamp = stamp.isEmpty() ? "มิใช่ฉบับปัจจุบัน" : stamp;
        }
        return new PaperStanding(stamp, lines);
    }

    private static String stamp(MemoSheet sheet, List<String> lines) {
        Margin margin = sheet.margin();
        Remark ending = margin.ending();
        if (ending != null) {
            lines.add("เหตุผล: " + ending.reason());
            lines.add(ending.by().name() + " · " + THAI.time(ending.by().at()));
            return isDecided(sheet) ? "ยกเลิก" : "ถอนเรื่องแล้ว";
        }
        if (margin.supersededBy() != null) {
            lines.add("บันทึกข้อความฉบับนี้มีฉบับแทนที่แล้ว โปรดใช้ฉบับที่แทน");
            return "มีฉบับแทนที่";
        }
        return switch (sheet.state()) {
            case DRAFT -> draft("ยังไม่ได้เสนอ", lines);
            case RETURNED -> draft(THAI.of("state.RETURNED"), lines);
            case DISPOSED -> "ทำลายแล้ว";
            case IN_REVIEW,
                    APPROVED,
                    NOT_APPROVED,
                    NOTED,
                    WITHDRAWN,
                    CANCELLED,
                    SUPERSEDED,
                    ARCHIVED ->
                    "";
        };
    }

    private static String draft(String why, List<String> lines) {
        lines.add(why);
        return "ร่าง";
    }

    /** A decision is revoked, what was never decided is withdrawn. */
    private static boolean isDecided(MemoSheet sheet) {
        return sheet.steps().stream()
                .anyMatch(step -> step.kind() == StepKind.DECISION && step.answer() != null);
    }
}

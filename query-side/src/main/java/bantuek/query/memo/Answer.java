package bantuek.query.memo;

import bantuek.events.memo.Decision;
import bantuek.events.memo.Flag;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said at a step, and on which text.
 *
 * @param said the opinion or decision by its name, or {@link #DONE}
 * @param on what the memo said when it was given
 * @param givenAt the step that was signed; others may have been answered by the same signature
 * @param undone how it was taken back for good, if it was
 */
public record Answer(
        Signature signature,
        String said,
        @Nullable String note,
        Wording on,
        int givenAt,
        List<Flag> flags,
        @Nullable Undoing undone) {

    /** ดำเนินการแล้ว */
    static final String DONE = "DONE";

    /** How an answer is taken back. */
    public enum Undoing {
        /** แก้ข้อความแล้ว */
        EARLIER_TEXT,
        /** ส่งกลับ */
        RETURNED,
        /** ดึงเรื่องกลับ */
        RECALLED
    }

    boolean standsOn(Wording said) {
        return undone == null && on.equals(said);
    }

    /** Whether both were given by one signature. */
    boolean isOfOneSignatureWith(@Nullable Answer other) {
        return other != null && givenAt == other.givenAt && signature.equals(other.signature);
    }

    Answer takenBack(Undoing how) {
        return new Answer(signature, said, note, on, givenAt, flags, how);
    }

    /** ไม่เห็นชอบ, ไม่อนุมัติ */
    boolean isAgainst() {
        return Opinion.NOT_CONCUR.name().equals(said) || Decision.NOT_APPROVED.name().equals(said);
    }
}

package bantuek.query.memo;

import bantuek.events.memo.Decision;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.StepKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a memo's route, and what was said there. */
public record Step(
        StepKind kind,
        UUID post,
        String title,
        @Nullable Signature signature,
        @Nullable String answer,
        @Nullable String note) {

    boolean isDone() {
        return signature != null;
    }

    /** ไม่เห็นชอบ, ไม่อนุมัติ */
    boolean isAgainst() {
        return Opinion.NOT_CONCUR.name().equals(answer)
                || Decision.NOT_APPROVED.name().equals(answer);
    }

    Step answered(Signature by, String answer, @Nullable String note) {
        return new Step(kind, post, title, by, answer, note);
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ดึงเรื่องกลับ: who acted last took it back; the step whose opinion that undoes, or none where it
 * was the submission.
 */
public record MemoRecalled(
        UUID memo, @Nullable Integer step, @Nullable String reason, boolean openedMeanwhile)
        implements MemoEvent {

    public MemoRecalled {
        Check.present(memo, "memo");
        if (step != null) {
            Check.atLeast(0, step, "step");
        }
        if (reason != null) {
            Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
        }
    }
}

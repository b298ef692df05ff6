package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** ส่งกลับแก้ไข: to its drafter, or to an earlier step where {@code target} says so. */
public record MemoReturned(
        UUID memo,
        int step,
        String reason,
        @Nullable Integer target,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PassageComment> comments)
        implements MemoEvent {

    public MemoReturned {
        Check.present(memo, "memo");
        Check.atLeast(0, step, "step");
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
        if (target != null) {
            Check.atLeast(0, target, "target");
        }
        comments = Check.optionalList(comments, "comments", Limits.COMMENTS);
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * เสนอใหม่: after a return. It goes on at the first step that has no answer to the text as it is
 * now.
 *
 * @param acknowledged what the drafter was warned of and left
 */
public record MemoResubmitted(
        UUID memo,
        int resumeAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Objection> acknowledged)
        implements MemoEvent {

    public MemoResubmitted {
        Check.present(memo, "memo");
        Check.atLeast(0, resumeAt, "resumeAt");
        acknowledged = Check.optionalList(acknowledged, "acknowledged", Limits.OBJECTIONS);
    }

    public MemoResubmitted(UUID memo, int resumeAt) {
        this(memo, resumeAt, List.of());
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/**
 * เสนอใหม่: after a return. It goes on at the first step that has no answer to the text as it is
 * now.
 */
public record MemoResubmitted(UUID memo, int resumeAt) implements MemoEvent {

    public MemoResubmitted {
        Check.present(memo, "memo");
        Check.atLeast(0, resumeAt, "resumeAt");
    }
}

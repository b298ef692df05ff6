package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** เลขเป็นโมฆะ: the number stays in the register, crossed out. */
public record MemoNumberVoided(UUID memo, String reason) implements MemoEvent {

    public MemoNumberVoided {
        Check.present(memo, "memo");
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
    }
}

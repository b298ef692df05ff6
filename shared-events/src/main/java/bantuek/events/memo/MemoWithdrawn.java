package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** ถอนเรื่อง: it ends here, undecided. */
public record MemoWithdrawn(UUID memo, String reason) implements MemoEvent {

    public MemoWithdrawn {
        Check.present(memo, "memo");
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** ถอนการเผยแพร่ */
public record MemoUnpublished(UUID memo, String reason) implements MemoEvent {

    public MemoUnpublished {
        Check.present(memo, "memo");
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
    }
}

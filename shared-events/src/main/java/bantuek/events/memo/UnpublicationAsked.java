package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** ขอถอนการเผยแพร่: by the publisher, for the clerk to agree to. */
public record UnpublicationAsked(UUID memo, String reason) implements MemoEvent {

    public UnpublicationAsked {
        Check.present(memo, "memo");
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
    }
}

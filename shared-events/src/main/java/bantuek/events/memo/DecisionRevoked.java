package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** ยกเลิก: the deciding authority took its decision back. */
public record DecisionRevoked(UUID memo, String reason) implements MemoEvent {

    public DecisionRevoked {
        Check.present(memo, "memo");
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
    }
}

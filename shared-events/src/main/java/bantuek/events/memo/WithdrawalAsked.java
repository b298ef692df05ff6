package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** ขอถอนเรื่อง: by the drafter, for the head of the unit to agree to. */
public record WithdrawalAsked(UUID memo, String reason) implements MemoEvent {

    public WithdrawalAsked {
        Check.present(memo, "memo");
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** ไม่ให้ถอนเรื่อง: the memo goes on. */
public record WithdrawalRefused(UUID memo, String reason) implements MemoEvent {

    public WithdrawalRefused {
        Check.present(memo, "memo");
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.time.LocalDate;
import java.util.UUID;

/** ออกเลข: the memo has a number of the register of its unit. */
public record MemoNumbered(
        UUID memo, UUID register, int number, String printed, LocalDate on, boolean outside)
        implements MemoEvent {

    public MemoNumbered {
        Check.present(memo, "memo");
        Check.present(register, "register");
        Check.atLeast(1, number, "number");
        Check.text(printed, "printed", Limits.NAME_CHARACTERS);
        Check.present(on, "on");
    }
}

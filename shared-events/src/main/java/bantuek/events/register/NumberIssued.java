package bantuek.events.register;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ออกเลข
 *
 * @param memo the memo that has it; absent for a document that is on paper only
 * @param on the date that stands beside it in the register
 * @param outside นอกระบบ: it had been given on paper, and was entered by hand
 */
public record NumberIssued(
        UUID register,
        int number,
        @Nullable UUID memo,
        String subject,
        String printed,
        LocalDate on,
        boolean outside)
        implements RegisterEvent {

    public NumberIssued {
        Check.present(register, "register");
        Check.atLeast(1, number, "number");
        Check.text(subject, "subject", Limits.SUBJECT_CHARACTERS);
        Check.text(printed, "printed", Limits.NAME_CHARACTERS);
        Check.present(on, "on");
    }
}

package bantuek.command.register;

import bantuek.command.platform.Numbering;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the registry may ask of a register. */
sealed interface RegisterCommand extends Numbering {

    RegisterKey register();

    /** จองเลข */
    record ReserveNumber(RegisterKey register, String purpose) implements RegisterCommand {}

    /** ออกเลข: the next one, or one that was reserved, for a document on paper. */
    record IssueNumber(RegisterKey register, @Nullable Integer reserved, String subject)
            implements RegisterCommand {}

    /** ลงเลขนอกระบบ: a number that paper has already. */
    record EnterNumber(RegisterKey register, int number, String subject, LocalDate on)
            implements RegisterCommand {}

    /** ยกเลิกเลข */
    record VoidNumber(RegisterKey register, int number, String reason) implements RegisterCommand {}
}

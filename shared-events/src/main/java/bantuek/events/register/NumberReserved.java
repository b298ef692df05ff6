package bantuek.events.register;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** จองเลข */
public record NumberReserved(UUID register, int number, String purpose) implements RegisterEvent {

    public NumberReserved {
        Check.present(register, "register");
        Check.atLeast(1, number, "number");
        Check.text(purpose, "purpose", Limits.SUBJECT_CHARACTERS);
    }
}

package bantuek.events.register;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** เลขเป็นโมฆะ: never used again; the line stays, with its reason. */
public record NumberVoided(UUID register, int number, String reason) implements RegisterEvent {

    public NumberVoided {
        Check.present(register, "register");
        Check.atLeast(1, number, "number");
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
    }
}

package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far something has come.
 *
 * @param cause why it was cancelled, or not done
 * @param expected when it is to be done, the first day that is meant
 * @param expectedText that day in the words of who wrote it
 */
public record Progress(
        Status status,
        @Nullable String cause,
        @Nullable LocalDate expected,
        @Nullable String expectedText) {

    public Progress {
        Check.present(status, "status");
        if (cause != null) {
            Check.text(cause, "cause", Limits.NOTE_CHARACTERS);
        }
        if (expectedText != null) {
            Check.text(expectedText, "expectedText", Limits.NAME_CHARACTERS);
        }
    }

    public static Progress of(Status status) {
        return new Progress(status, null, null, null);
    }
}

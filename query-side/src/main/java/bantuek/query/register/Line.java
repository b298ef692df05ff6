package bantuek.query.register;

import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.query.platform.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a register: a number, and what has become of it. A pure fold of what happened to it.
 *
 * @param memo that has the number; absent where it is kept free, or stands on paper only
 * @param subject what the document is about; of a number that is kept free, what for
 * @param printed the number as it stands on the document
 * @param dated the date beside it on the document
 * @param outside it had been given on paper, and was entered by hand
 * @param purpose what it was kept free for, if it was
 * @param reason why it is void
 * @param taken when it was first taken, and by whom
 * @param changed the last that happened to it
 * @param position of the last event about it
 */
public record Line(
        int number,
        State state,
        @Nullable UUID memo,
        String subject,
        @Nullable String printed,
        @Nullable LocalDate dated,
        boolean outside,
        @Nullable String purpose,
        @Nullable String reason,
        Deed taken,
        Deed changed,
        long position) {

    public enum State {
        RESERVED,
        ISSUED,
        VOID
    }

    public record Deed(Instant at, String by) {

        private static Deed of(Occurrence occurrence) {
            return new Deed(occurrence.at(), occurrence.name());
        }
    }

    static Line reserved(NumberReserved event, Occurrence occurrence) {
        Deed deed = Deed.of(occurrence);
        return new Line(
                event.number(),
                State.RESERVED,
                null,
                event.purpose(),
                null,
                null,
                false,
                event.purpose(),
                null,
                deed,
                deed,
                occurrence.position());
    }

    /**
     * @param before of a number that was kept free
     */
    static Line issued(@Nullable Line before, NumberIssued event, Occurrence occurrence) {
        Deed deed = Deed.of(occurrence);
        return new Line(
                event.number(),
                State.ISSUED,
                event.memo(),
                event.subject(),
                event.printed(),
                event.on(),
                event.outside(),
                before == null ? null : before.purpose,
                null,
                before == null ? deed : before.taken,
                deed,
                occurrence.position());
    }

    Line voided(NumberVoided event, Occurrence occurrence) {
        return new Line(
                number,
                State.VOID,
                memo,
                subject,
                printed,
                dated,
                outside,
                purpose,
                event.reason(),
                taken,
                Deed.of(occurrence),
                occurrence.position());
    }
}

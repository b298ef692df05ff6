package bantuek.command.memo;

import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Urgency;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.memo.Wording;
import bantuek.events.report.Report;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a memo is about, whatever state it is in.
 *
 * @param replaces the memo that it is to stand in the place of
 * @param wording of its text and its report
 * @param number what it has of a register; none before it is given, or after it is void
 * @param urgency how urgent somebody said it is
 */
record Matter(
        UUID organisation,
        UUID unit,
        UUID drafter,
        String documentType,
        @Nullable UUID replaces,
        MemoText text,
        @Nullable Report report,
        Wording wording,
        @Nullable MemoNumbered number,
        @Nullable UrgencyMarked urgency) {

    Matter saying(MemoText newText) {
        return new Matter(
                organisation,
                unit,
                drafter,
                documentType,
                replaces,
                newText,
                report,
                wording.saying(newText),
                number,
                urgency);
    }

    Matter enclosing(@Nullable Report newReport, @Nullable String fingerprint) {
        return new Matter(
                organisation,
                unit,
                drafter,
                documentType,
                replaces,
                text,
                newReport,
                wording.enclosing(fingerprint),
                number,
                urgency);
    }

    Matter numbered(@Nullable MemoNumbered newNumber) {
        return new Matter(
                organisation,
                unit,
                drafter,
                documentType,
                replaces,
                text,
                report,
                wording,
                newNumber,
                urgency);
    }

    Matter marked(UrgencyMarked newUrgency) {
        return new Matter(
                organisation,
                unit,
                drafter,
                documentType,
                replaces,
                text,
                report,
                wording,
                number,
                newUrgency);
    }

    /** Whoever said nothing said that it is not urgent. */
    boolean isMarked(UrgencyMarked as) {
        return as.equals(
                urgency == null ? new UrgencyMarked(as.memo(), Urgency.NORMAL, null) : urgency);
    }
}

package bantuek.query.pending;

import bantuek.events.memo.StepKind;
import bantuek.query.memo.Mark;
import bantuek.report.Round;
import bantuek.thai.FiscalYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A memo that waits: at a step of its route, or with its drafter, to whom it was sent back.
 *
 * @param step its place on the route and the post there; absent where it waits for its drafter
 * @param ahead the posts that are still to answer after it before the decision, stage by stage
 * @param round the round of following up a plan that it reports, if it does
 * @param mark how urgent it is, and by when it is to be decided
 */
record Wait(
        UUID memo,
        String subject,
        UUID unit,
        String unitName,
        UUID drafter,
        String drafterName,
        String documentType,
        @Nullable At step,
        Instant since,
        List<List<UUID>> ahead,
        @Nullable OfRound round,
        Mark mark) {

    /**
     * @param place from 0 on
     */
    record At(int place, UUID post, String title, StepKind kind) {}

    record OfRound(int fiscalYear, int months) {}

    /** The earlier one of the day that somebody set and the last day of the round. */
    @Nullable LocalDate due() {
        LocalDate end =
                round == null
                        ? null
                        : new Round(new FiscalYear(round.fiscalYear), round.months).due();
        LocalDate set = mark.due();
        return end == null || (set != null && set.isBefore(end)) ? set : end;
    }
}

package bantuek.query.inbox;

import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RouteStep;
import bantuek.query.platform.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A memo on its way, as an inbox needs it: what it is about, and the step that it waits at. */
record Waiting(
        UUID memo,
        UUID organisation,
        UUID unit,
        String drafterName,
        String subject,
        List<RouteStep> route,
        int step,
        Instant since,
        long version) {

    /** Null once it waits for nobody any more. */
    static @Nullable Waiting evolve(
            @Nullable Waiting before, MemoEvent event, Occurrence occurrence) {
        if (event instanceof MemoDrafted e) {
            return new Waiting(
                    e.memo(),
                    occurrence.organisation(),
                    e.unit(),
                    occurrence.name(),
                    e.text().subject(),
                    List.of(),
                    0,
                    occurrence.at(),
                    occurrence.version());
        }
        if (before == null) {
            throw new IllegalStateException("not waiting: " + event);
        }
        return switch (event) {
            case MemoDrafted _ -> throw new IllegalStateException("drafted twice: " + event);
            case MemoRevised e ->
                    before.at(e.text().subject(), before.route, before.step, occurrence);
            case MemoSubmitted e -> before.at(before.subject, e.route(), 0, occurrence);
            case OpinionRecorded e ->
                    before.at(before.subject, before.route, e.step() + 1, occurrence);
            case DecisionRecorded _ -> null;
        };
    }

    /** The step that has to act now; a draft has none. */
    @Nullable RouteStep current() {
        return step < route.size() ? route.get(step) : null;
    }

    private Waiting at(
            String newSubject, List<RouteStep> newRoute, int newStep, Occurrence occurrence) {
        return new Waiting(
                memo,
                organisation,
                unit,
                drafterName,
                newSubject,
                newRoute,
                newStep,
                occurrence.at(),
                occurrence.version());
    }
}

package bantuek.query.inbox;

import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
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
        if (!isPossible(before, event, occurrence.version())) {
            throw new IllegalStateException(
                    "cannot have happened now, as %d: %s".formatted(occurrence.version(), event));
        }
        return before == null
                ? drafted((MemoDrafted) event, occurrence)
                : before.changed(event, occurrence);
    }

    /** Nothing left out, nothing twice, and nothing that the memo does not wait for. */
    private static boolean isPossible(@Nullable Waiting before, MemoEvent event, long version) {
        return before == null
                ? version == 0 && event instanceof MemoDrafted
                : version == before.version + 1 && before.allows(event);
    }

    private boolean allows(MemoEvent event) {
        return switch (event) {
            case MemoDrafted _ -> false;
            case MemoRevised _, MemoSubmitted _ -> route.isEmpty();
            case OpinionRecorded e -> waitsFor(StepKind.OPINION, e.step());
            case DecisionRecorded e -> waitsFor(StepKind.DECISION, e.step());
        };
    }

    private boolean waitsFor(StepKind kind, int thatStep) {
        RouteStep current = current();
        return current != null && current.kind() == kind && thatStep == step;
    }

    private static Waiting drafted(MemoDrafted event, Occurrence occurrence) {
        return new Waiting(
                event.memo(),
                occurrence.organisation(),
                event.unit(),
                occurrence.name(),
                event.text().subject(),
                List.of(),
                0,
                occurrence.at(),
                occurrence.version());
    }

    private @Nullable Waiting changed(MemoEvent event, Occurrence occurrence) {
        return switch (event) {
            case MemoDrafted e -> drafted(e, occurrence);
            case MemoRevised e -> at(e.text().subject(), route, step, occurrence);
            case MemoSubmitted e -> at(subject, e.route(), 0, occurrence);
            case OpinionRecorded e -> at(subject, route, e.step() + 1, occurrence);
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

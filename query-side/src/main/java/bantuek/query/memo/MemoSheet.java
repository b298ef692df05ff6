package bantuek.query.memo;

import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.StepKind;
import bantuek.query.platform.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A memo as it stands on the sheet after some of its events: a pure fold, so that how it stood at
 * any moment is the fold up to there.
 */
public record MemoSheet(
        UUID memo,
        UUID organisation,
        UUID unit,
        State state,
        MemoText text,
        Signature drafter,
        @Nullable Signature submission,
        List<Step> steps,
        long version) {

    static MemoSheet evolve(@Nullable MemoSheet sheet, MemoEvent event, Occurrence occurrence) {
        if (!isPossible(sheet, event, occurrence.version())) {
            throw new IllegalStateException(
                    "cannot have happened now, as %d: %s".formatted(occurrence.version(), event));
        }
        return sheet == null
                ? drafted((MemoDrafted) event, occurrence)
                : sheet.changed(event, occurrence);
    }

    /** Nothing left out, nothing twice, and nothing that the memo's state does not allow. */
    private static boolean isPossible(@Nullable MemoSheet sheet, MemoEvent event, long version) {
        return sheet == null
                ? version == 0 && event instanceof MemoDrafted
                : version == sheet.version + 1 && sheet.allows(event);
    }

    private boolean allows(MemoEvent event) {
        return switch (event) {
            case MemoDrafted _ -> false;
            case MemoRevised _, MemoSubmitted _ -> state == State.DRAFT;
            case OpinionRecorded e -> waitsFor(StepKind.OPINION, e.step());
            case DecisionRecorded e -> waitsFor(StepKind.DECISION, e.step());
        };
    }

    private boolean waitsFor(StepKind kind, int step) {
        return step == stepsDone()
                && current().filter(current -> current.kind() == kind).isPresent();
    }

    private int stepsDone() {
        return (int) steps.stream().filter(Step::isDone).count();
    }

    private MemoSheet changed(MemoEvent event, Occurrence occurrence) {
        return switch (event) {
            case MemoDrafted e -> drafted(e, occurrence);
            case MemoRevised e -> revised(e, occurrence);
            case MemoSubmitted e -> submitted(e, occurrence);
            case OpinionRecorded e ->
                    answered(e.step(), State.IN_REVIEW, e.opinion().name(), e.note(), occurrence);
            case DecisionRecorded e ->
                    answered(
                            e.step(),
                            stateAfter(e.decision()),
                            e.decision().name(),
                            e.reason(),
                            occurrence);
        };
    }

    /** The step that the memo waits at. */
    public Optional<Step> current() {
        return state == State.IN_REVIEW
                ? steps.stream().filter(step -> !step.isDone()).findFirst()
                : Optional.empty();
    }

    private static MemoSheet drafted(MemoDrafted event, Occurrence occurrence) {
        return new MemoSheet(
                event.memo(),
                occurrence.organisation(),
                event.unit(),
                State.DRAFT,
                event.text(),
                Signature.of(occurrence),
                null,
                List.of(),
                occurrence.version());
    }

    private MemoSheet revised(MemoRevised event, Occurrence occurrence) {
        return new MemoSheet(
                memo,
                organisation,
                unit,
                state,
                event.text(),
                drafter,
                null,
                steps,
                occurrence.version());
    }

    private MemoSheet submitted(MemoSubmitted event, Occurrence occurrence) {
        List<Step> route =
                event.route().stream()
                        .map(step ->
                                new Step(step.kind(), step.post(), step.title(), null, null, null))
                        .toList();
        return new MemoSheet(
                memo,
                organisation,
                unit,
                State.IN_REVIEW,
                text,
                drafter,
                Signature.of(occurrence),
                route,
                occurrence.version());
    }

    private MemoSheet answered(
            int step, State next, String answer, @Nullable String note, Occurrence occurrence) {
        List<Step> answered = new ArrayList<>(steps);
        answered.set(step, steps.get(step).answered(Signature.of(occurrence), answer, note));
        return new MemoSheet(
                memo,
                organisation,
                unit,
                next,
                text,
                drafter,
                submission,
                List.copyOf(answered),
                occurrence.version());
    }

    private static State stateAfter(Decision decision) {
        return switch (decision) {
            case APPROVED -> State.APPROVED;
            case NOT_APPROVED -> State.NOT_APPROVED;
            case NOTED -> State.NOTED;
        };
    }
}

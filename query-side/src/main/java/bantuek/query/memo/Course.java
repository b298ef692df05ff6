package bantuek.query.memo;

import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.Flag;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.MemoUnpublished;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import bantuek.events.memo.Wording;
import bantuek.query.platform.Occurrence;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a memo has come, as its sheet and the inboxes both need it: where it stands, which steps
 * have answered, and which have to.
 *
 * @param wording what the memo says now: only answers given on this stand
 * @param resubmitted whether it was sent back and came again
 * @param sentBack how it was last sent back
 * @param withdrawal why its drafter asks to withdraw it, as long as nobody has answered that
 */
public record Course(
        State state,
        Wording wording,
        Steps steps,
        boolean resubmitted,
        @Nullable Return sentBack,
        @Nullable Remark withdrawal) {

    public static Course begun(MemoText text) {
        return new Course(State.DRAFT, Wording.of(text), Steps.NONE, false, null, null);
    }

    /** Throws IllegalStateException where this can't have happened now. */
    public Course after(MemoEvent event, Occurrence occurrence) {
        Course next = moved(event, Signature.of(occurrence));
        return next.with(next.steps.waiting(next.open(), occurrence.at()));
    }

    /** The places of the steps that have to act now. */
    public List<Integer> open() {
        return in(State.IN_REVIEW, State.APPROVED) ? steps.open() : List.of();
    }

    public Step step(int place) {
        return steps.at(place);
    }

    /** What stands between now and the decision after the steps that are open, stage by stage. */
    public List<List<Step>> ahead() {
        return isUnderWay() ? steps.ahead(open()) : List.of();
    }

    /** Whether it can still come to wait for somebody. */
    public boolean goesOn() {
        return isUnderWay() || !open().isEmpty();
    }

    private Course moved(MemoEvent event, Signature by) {
        return switch (event) {
            case MemoRevised e when isWithDrafter() -> saying(wording.saying(e.text()));
            case ReportRevised e when isWithDrafter() -> saying(wording.enclosing(e.fingerprint()));
            case ReportRemoved _ when isWithDrafter() && wording.report() != null ->
                    saying(wording.enclosing(null));
            case UrgencyMarked _ when in(State.DRAFT, State.IN_REVIEW, State.RETURNED) -> this;
            case MemoSubmitted e when in(State.DRAFT) ->
                    new Course(State.IN_REVIEW, wording, Steps.of(e.route()), false, null, null);
            case MemoOpened e when isOpen(e.step()) ->
                    with(steps.marked(e.step(), marks -> marks.opened(by.at())));
            case OpinionRecorded e when takes(e) -> answered(e, by);
            case DecisionRecorded e when takes(e) -> answered(e, by);
            case ActionRecorded e when takes(e) -> answered(e, by);
            case InformationNoted e when takes(e) ->
                    with(steps.marked(e.step(), marks -> marks.acknowledged(by)));
            case StepPassedOver e when isOpen(e.step()) ->
                    with(steps.marked(e.step(), marks -> marks.passedOver(e.reason())));
            case StepBlocked e when isOpen(e.step()) ->
                    with(steps.marked(e.step(), marks -> marks.blocked(by.at())));
            case MemoReturned e when isPossible(e) -> returned(e, by);
            case MemoResubmitted e when in(State.RETURNED) -> resubmitted(e);
            case MemoRecalled e when isPossible(e) -> recalled(e);
            case MemoRerouted e when in(State.IN_REVIEW) -> with(steps.rerouted(e.route()));
            case WithdrawalAsked e when in(State.IN_REVIEW, State.RETURNED) && withdrawal == null ->
                    asking(new Remark(e.reason(), by));
            case WithdrawalRefused _ when withdrawal != null -> asking(null);
            case MemoWithdrawn _ when isUnderWay() -> ended(State.WITHDRAWN);
            case DecisionRevoked _ when isDecided() -> ended(State.CANCELLED);
            case MemoSuperseded _ when in(State.APPROVED) -> ended(State.SUPERSEDED);
            case MemoArchived _ when isDecided() || isEnded() -> ended(State.ARCHIVED);
            case MemoDisposed _ when in(State.ARCHIVED) -> ended(State.DISPOSED);
            case ClericallyCorrected _ when isDecided() -> this;
            case MemoPublished _, UnpublicationAsked _, MemoUnpublished _ when in(State.APPROVED) ->
                    this;
            case DisposalProposed _, DisposalApproved _ when in(State.ARCHIVED) -> this;
            case MemoNumbered _, MemoNumberVoided _ when !in(State.DISPOSED) -> this;
            case MemoEvent _ -> throw impossible(event);
        };
    }

    static IllegalStateException impossible(MemoEvent event) {
        return new IllegalStateException(
                "cannot have happened now: " + event.getClass().getSimpleName());
    }

    private boolean in(State... states) {
        return Stream.of(states).anyMatch(other -> other == state);
    }

    private boolean isWithDrafter() {
        return in(State.DRAFT, State.RETURNED);
    }

    private boolean isUnderWay() {
        return in(State.DRAFT, State.IN_REVIEW, State.RETURNED);
    }

    private boolean isDecided() {
        return in(State.APPROVED, State.NOT_APPROVED, State.NOTED);
    }

    private boolean isEnded() {
        return in(State.WITHDRAWN, State.CANCELLED, State.SUPERSEDED);
    }

    private boolean isOpen(int place) {
        return open().contains(place);
    }

    private boolean isThisText(@Nullable String signed) {
        return signed == null || signed.equals(wording.fingerprint());
    }

    private boolean takes(OpinionRecorded e) {
        return in(State.IN_REVIEW)
                && isOpen(e.step())
                && steps.canGiveOpinion(List.of(e.step()))
                && steps.canGiveOpinion(e.also())
                && (e.opinion() != Opinion.PASSED || step(e.step()).kind() == StepKind.VIA)
                && isThisText(e.textHash());
    }

    private boolean takes(DecisionRecorded e) {
        return in(State.IN_REVIEW)
                && isOpen(e.step())
                && step(e.step()).kind() == StepKind.DECISION
                && isThisText(e.textHash());
    }

    private boolean takes(ActionRecorded e) {
        return in(State.APPROVED) && isOpen(e.step()) && step(e.step()).kind() == StepKind.ACTION;
    }

    private boolean takes(InformationNoted e) {
        return (in(State.IN_REVIEW) || isDecided()) && steps.canAcknowledge(e.step());
    }

    private boolean isPossible(MemoReturned e) {
        return in(State.IN_REVIEW)
                && isOpen(e.step())
                && (e.target() == null || steps.comesBefore(e.target(), e.step()));
    }

    private boolean isPossible(MemoRecalled e) {
        return in(State.IN_REVIEW)
                && (e.step() == null
                        ? resubmitted || steps.isUntouched()
                        : steps.isAnsweredAt(e.step()));
    }

    private Course saying(Wording said) {
        return new Course(state, said, steps.on(said), resubmitted, sentBack, withdrawal);
    }

    private Course answered(OpinionRecorded e, Signature by) {
        Answer answer = answer(e.step(), e.opinion().name(), e.note(), e.flags(), by);
        return with(steps.answered(e.step(), e.also(), answer));
    }

    private Course answered(DecisionRecorded e, Signature by) {
        Answer answer = answer(e.step(), e.decision().name(), e.reason(), e.flags(), by);
        return with(steps.answered(e.step(), List.of(), answer)).ended(stateAfter(e.decision()));
    }

    private Course answered(ActionRecorded e, Signature by) {
        Answer answer = answer(e.step(), Answer.DONE, e.note(), List.of(), by);
        return with(steps.answered(e.step(), List.of(), answer));
    }

    private Answer answer(
            int place, String said, @Nullable String note, List<Flag> flags, Signature by) {
        return new Answer(by, said, note, wording, place, flags, null);
    }

    private static State stateAfter(Decision decision) {
        return switch (decision) {
            case APPROVED -> State.APPROVED;
            case NOT_APPROVED -> State.NOT_APPROVED;
            case NOTED -> State.NOTED;
        };
    }

    private Course returned(MemoReturned e, Signature by) {
        Return back = new Return(new Remark(e.reason(), by), e.target(), e.comments());
        Integer target = e.target();
        return target == null
                ? new Course(State.RETURNED, wording, steps, resubmitted, back, withdrawal)
                : new Course(state, wording, steps.backTo(target), resubmitted, back, withdrawal);
    }

    private Course resubmitted(MemoResubmitted e) {
        Course again =
                new Course(
                        State.IN_REVIEW, wording, steps.resubmitted(), true, sentBack, withdrawal);
        if (!again.isOpen(e.resumeAt())) {
            throw impossible(e);
        }
        return again;
    }

    /** A submission is undone to what was there before it; an opinion, to before it was given. */
    private Course recalled(MemoRecalled e) {
        Integer place = e.step();
        if (place != null) {
            return with(steps.recalled(place));
        }
        return resubmitted
                ? new Course(State.RETURNED, wording, steps, true, sentBack, withdrawal)
                : new Course(State.DRAFT, wording, Steps.NONE, false, null, null);
    }

    private Course with(Steps changed) {
        return new Course(state, wording, changed, resubmitted, sentBack, withdrawal);
    }

    private Course asking(@Nullable Remark asked) {
        return new Course(state, wording, steps, resubmitted, sentBack, asked);
    }

    /** Nobody asks to withdraw what is no longer under way. */
    private Course ended(State end) {
        return new Course(end, wording, steps, resubmitted, sentBack, null);
    }
}

package bantuek.command.memo;

import bantuek.command.memo.Journey.Act;
import bantuek.command.memo.Memo.Archived.Disposal;
import bantuek.command.route.Routes;
import bantuek.events.Provenance;
import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoDrafted;
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
import bantuek.events.memo.MemoUnpublished;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import bantuek.events.memo.Wording;
import bantuek.events.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A memo's state, as far as its rules need it. What can't be is not written down here. */
sealed interface Memo {

    /** Before its first event. */
    record Unwritten() implements Memo {}

    /** Anything after that. */
    sealed interface Written extends Memo {
        Matter matter();

        /** Nobody but its drafter has it in their hands, who may change what it says. */
        default boolean isWithDrafter() {
            return this instanceof Draft || this instanceof Returned;
        }

        /**
         * ปฏิบัติเสร็จแล้ว: nothing is still to be done with it, and it is not shown to anybody.
         */
        default boolean isClosed() {
            return switch (this) {
                case Decided decided -> !decided.published && !decided.hasOpenActions();
                case Withdrawn _, Cancelled _, Superseded _ -> true;
                case Draft _, InReview _, Returned _, Archived _, Disposed _ -> false;
            };
        }
    }

    /** ร่าง */
    record Draft(Matter matter) implements Written {}

    /**
     * เสนอ: on its way.
     *
     * @param resubmitted whether it had been sent back and came again
     * @param withdrawal why its drafter asks to withdraw it, if they do
     */
    record InReview(
            Matter matter, Journey journey, boolean resubmitted, @Nullable String withdrawal)
            implements Written {

        InReview with(Journey next) {
            return new InReview(matter, next, resubmitted, withdrawal);
        }

        private InReview asking(@Nullable String toWithdraw) {
            return new InReview(matter, journey, resubmitted, toWithdraw);
        }

        private boolean waitsAt(int step, StepKind... kinds) {
            return journey.open().contains(step)
                    && List.of(kinds).contains(journey.step(step).kind());
        }
    }

    /** ส่งกลับแก้ไข: with its drafter again. */
    record Returned(Matter matter, Journey journey, @Nullable String withdrawal)
            implements Written {

        private Returned asking(@Nullable String toWithdraw) {
            return new Returned(matter, journey, toWithdraw);
        }
    }

    /**
     * สั่งการแล้ว
     *
     * @param unpublication why the publisher asks to take it down, if they do
     */
    record Decided(
            Matter matter,
            Journey journey,
            Decision decision,
            boolean published,
            @Nullable String unpublication)
            implements Written {

        Decided with(Journey next) {
            return new Decided(matter, next, decision, published, unpublication);
        }

        boolean isApproved() {
            return decision == Decision.APPROVED;
        }

        /** What an approval leads to and is not done yet. */
        boolean hasOpenActions() {
            return isApproved() && !journey.open().isEmpty();
        }

        private boolean waitsAt(int step) {
            return isApproved() && journey.open().contains(step);
        }
    }

    /** ถอนเรื่อง */
    record Withdrawn(Matter matter) implements Written {}

    /** ยกเลิก */
    record Cancelled(Matter matter) implements Written {}

    /** มีฉบับแทนที่ */
    record Superseded(Matter matter) implements Written {}

    /** เก็บ */
    record Archived(Matter matter, RetentionClass retention, int year, Disposal disposal)
            implements Written {

        enum Disposal {
            NONE,
            PROPOSED,
            APPROVED
        }

        private boolean is(Disposal stage) {
            return disposal == stage;
        }

        private Archived at(Disposal next) {
            return new Archived(matter, retention, year, next);
        }
    }

    /** ทำลายแล้ว */
    record Disposed(Matter matter) implements Written {}

    static Memo evolve(Memo memo, MemoEvent event, Provenance provenance) {
        UUID actor = provenance.actor().person();
        return switch (event) {
            case MemoDrafted e when memo instanceof Unwritten -> new Draft(matter(e, provenance));
            case MemoRevised e when memo instanceof Written written && written.isWithDrafter() ->
                    reworded(written, written.matter().saying(e.text()));
            case ReportRevised e when memo instanceof Written written && written.isWithDrafter() ->
                    reworded(written, enclosing(written.matter(), e));
            case ReportRemoved _
                    when memo instanceof Written written
                            && written.isWithDrafter()
                            && written.matter().report() != null ->
                    reworded(written, written.matter().enclosing(null, null));
            case UrgencyMarked e
                    when memo instanceof Written written
                            && (written.isWithDrafter() || written instanceof InReview) ->
                    with(written, written.matter().marked(e));
            case MemoSubmitted e when memo instanceof Draft draft ->
                    new InReview(
                            draft.matter,
                            Journey.begin(e.route(), draft.matter.wording().fingerprint(), actor),
                            false,
                            null);
            case MemoOpened e
                    when memo instanceof InReview review
                            && review.journey.open().contains(e.step()) ->
                    review.with(review.journey.opened(e.step()));
            case OpinionRecorded e
                    when memo instanceof InReview review
                            && review.waitsAt(e.step(), StepKind.OPINION, StepKind.VIA) ->
                    review.with(review.journey.answered(e.step(), e.also(), actor));
            case DecisionRecorded e
                    when memo instanceof InReview review
                            && review.waitsAt(e.step(), StepKind.DECISION) ->
                    new Decided(
                            review.matter,
                            review.journey.answered(e.step(), List.of(), actor),
                            e.decision(),
                            false,
                            null);
            case ActionRecorded e
                    when memo instanceof Decided decided && decided.waitsAt(e.step()) ->
                    decided.with(decided.journey.answered(e.step(), List.of(), actor));
            case InformationNoted e
                    when memo instanceof InReview review
                            && review.journey.toBeKnown().contains(e.step()) ->
                    review.with(review.journey.acknowledged(e.step()));
            case InformationNoted e
                    when memo instanceof Decided decided
                            && decided.journey.toBeKnown().contains(e.step()) ->
                    decided.with(decided.journey.acknowledged(e.step()));
            case StepPassedOver e
                    when memo instanceof InReview review
                            && review.waitsAt(e.step(), StepKind.OPINION, StepKind.VIA) ->
                    review.with(review.journey.passedOver(e.step()));
            case StepBlocked e
                    when memo instanceof InReview review
                            && review.journey.open().contains(e.step()) ->
                    review.with(review.journey.blocked(e.step()));
            case StepBlocked e when memo instanceof Decided decided && decided.waitsAt(e.step()) ->
                    decided.with(decided.journey.blocked(e.step()));
            case MemoReturned e
                    when memo instanceof InReview review
                            && review.journey.open().contains(e.step()) ->
                    e.target() == null
                            ? new Returned(
                                    review.matter, review.journey.returned(), review.withdrawal)
                            : review.with(review.journey.backTo(e.target()));
            case MemoResubmitted _ when memo instanceof Returned returned ->
                    new InReview(
                            returned.matter,
                            returned.journey.resubmitted(actor),
                            true,
                            returned.withdrawal);
            case MemoRecalled e
                    when memo instanceof InReview review
                            && review.journey.last() instanceof Act(_, Integer step)
                            && Objects.equals(step, e.step()) ->
                    recalled(review, e);
            case MemoRerouted e when memo instanceof InReview review ->
                    review.with(review.journey.rerouted(e.route()));
            case WithdrawalAsked e when memo instanceof InReview review ->
                    review.asking(e.reason());
            case WithdrawalAsked e when memo instanceof Returned returned ->
                    returned.asking(e.reason());
            case WithdrawalRefused _
                    when memo instanceof InReview review && review.withdrawal != null ->
                    review.asking(null);
            case WithdrawalRefused _
                    when memo instanceof Returned returned && returned.withdrawal != null ->
                    returned.asking(null);
            case MemoWithdrawn _ when memo instanceof Draft draft -> new Withdrawn(draft.matter);
            case MemoWithdrawn _ when memo instanceof InReview review ->
                    new Withdrawn(review.matter);
            case MemoWithdrawn _ when memo instanceof Returned returned ->
                    new Withdrawn(returned.matter);
            case DecisionRevoked _ when memo instanceof Decided decided && !decided.published ->
                    new Cancelled(decided.matter);
            case MemoSuperseded _ when memo instanceof Decided decided && decided.isApproved() ->
                    new Superseded(decided.matter);
            case ClericallyCorrected _ when memo instanceof Decided -> memo;
            case MemoPublished _
                    when memo instanceof Decided decided
                            && decided.isApproved()
                            && !decided.published ->
                    published(decided, true, null);
            case UnpublicationAsked e when memo instanceof Decided decided && decided.published ->
                    published(decided, true, e.reason());
            case MemoUnpublished _ when memo instanceof Decided decided && decided.published ->
                    published(decided, false, null);
            case MemoArchived e when memo instanceof Written written && written.isClosed() ->
                    new Archived(written.matter(), e.retention(), e.year(), Disposal.NONE);
            case DisposalProposed _
                    when memo instanceof Archived archived && archived.is(Disposal.NONE) ->
                    archived.at(Disposal.PROPOSED);
            case DisposalApproved _
                    when memo instanceof Archived archived && archived.is(Disposal.PROPOSED) ->
                    archived.at(Disposal.APPROVED);
            case MemoDisposed _
                    when memo instanceof Archived archived && archived.is(Disposal.APPROVED) ->
                    new Disposed(archived.matter);
            case MemoNumbered e
                    when memo instanceof Written written && written.matter().number() == null ->
                    with(written, written.matter().numbered(e));
            case MemoNumberVoided _
                    when memo instanceof Written written && written.matter().number() != null ->
                    with(written, written.matter().numbered(null));
            case MemoEvent _ ->
                    throw new IllegalStateException(
                            "impossible history: %s after %s".formatted(event, memo));
        };
    }

    private static Matter matter(MemoDrafted event, Provenance provenance) {
        String type = event.documentType();
        return new Matter(
                provenance.organisation(),
                event.unit(),
                provenance.actor().person(),
                type == null ? Routes.DEFAULT_TYPE : type,
                event.replaces(),
                event.text(),
                null,
                Wording.of(event.text()),
                null,
                null);
    }

    private static Matter enclosing(Matter matter, ReportRevised event) {
        return matter.enclosing(
                Report.after(matter.report(), event.revision()), event.fingerprint());
    }

    private static Memo reworded(Written memo, Matter matter) {
        return memo instanceof Returned returned
                ? new Returned(
                        matter,
                        returned.journey.withText(matter.wording().fingerprint()),
                        returned.withdrawal)
                : new Draft(matter);
    }

    /** A submission is undone to what was there before it; an opinion, to before it was given. */
    private static Memo recalled(InReview review, MemoRecalled event) {
        Integer step = event.step();
        if (step != null) {
            return review.with(review.journey.recalled(step));
        }
        return review.resubmitted
                ? new Returned(review.matter, review.journey.returned(), review.withdrawal)
                : new Draft(review.matter);
    }

    private static Decided published(
            Decided decided, boolean published, @Nullable String unpublication) {
        return new Decided(
                decided.matter, decided.journey, decided.decision, published, unpublication);
    }

    private static Memo with(Written memo, Matter matter) {
        return switch (memo) {
            case Draft _ -> new Draft(matter);
            case InReview m -> new InReview(matter, m.journey, m.resubmitted, m.withdrawal);
            case Returned m -> new Returned(matter, m.journey, m.withdrawal);
            case Decided m ->
                    new Decided(matter, m.journey, m.decision, m.published, m.unpublication);
            case Withdrawn _ -> new Withdrawn(matter);
            case Cancelled _ -> new Cancelled(matter);
            case Superseded _ -> new Superseded(matter);
            case Archived m -> new Archived(matter, m.retention, m.year, m.disposal);
            case Disposed _ -> new Disposed(matter);
        };
    }
}

package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.ALREADY_DECIDED;
import static bantuek.command.memo.MemoRejection.ALREADY_DRAFTED;
import static bantuek.command.memo.MemoRejection.ALREADY_SIGNED;
import static bantuek.command.memo.MemoRejection.NOTHING_PROPOSED;
import static bantuek.command.memo.MemoRejection.NOT_ON_ROUTE;
import static bantuek.command.memo.MemoRejection.NOT_SUBMITTED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DRAFT;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_TURN;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_UNIT;
import static bantuek.command.memo.MemoRejection.NO_LONGER_A_DRAFT;
import static bantuek.command.memo.MemoRejection.STEP_WANTS_DECISION;
import static bantuek.command.memo.MemoRejection.STEP_WANTS_OPINION;
import static bantuek.command.memo.MemoRejection.UNKNOWN;

import bantuek.command.memo.Memo.Decided;
import bantuek.command.memo.Memo.Draft;
import bantuek.command.memo.Memo.InReview;
import bantuek.command.memo.Memo.Origin;
import bantuek.command.memo.Memo.Unwritten;
import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.ReviseMemo;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.platform.Rejected;
import bantuek.events.Capacity;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import java.util.Map;
import java.util.UUID;

/** The rules of a memo's life. Pure: what it needs to know of the world comes in as data. */
final class MemoDecider {

    private MemoDecider() {}

    static Ruling decide(Memo memo, MemoCommand command, Circumstances now) {
        return switch (command) {
            case DraftMemo c -> draft(memo, c, now);
            case ReviseMemo c -> revise(memo, c, now);
            case SubmitMemo c -> submit(memo, c, now);
            case RecordOpinion c -> recordOpinion(memo, c, now);
            case DecideMemo c -> decideMemo(memo, c, now);
        };
    }

    private static Ruling draft(Memo memo, DraftMemo command, Circumstances now) {
        if (!(memo instanceof Unwritten)) {
            throw new Rejected(ALREADY_DRAFTED);
        }
        Capacity officer = postInUnit(command.unit(), now);
        return Ruling.of(new MemoDrafted(command.memo(), command.unit(), command.text()), officer);
    }

    private static Ruling revise(Memo memo, ReviseMemo command, Circumstances now) {
        Draft draft = ownDraft(memo, now);
        return draft.text().equals(command.text())
                ? Ruling.nothing()
                : Ruling.of(new MemoRevised(command.memo(), command.text()));
    }

    private static Ruling submit(Memo memo, SubmitMemo command, Circumstances now) {
        Draft draft = ownDraft(memo, now);
        if (draft.text().proposal().isBlank()) {
            throw new Rejected(NOTHING_PROPOSED, Map.of(), "proposal");
        }
        Capacity officer = postInUnit(draft.origin().unit(), now);
        return Ruling.of(new MemoSubmitted(command.memo(), now.route()), officer);
    }

    private static Ruling recordOpinion(Memo memo, RecordOpinion command, Circumstances now) {
        InReview review = underReview(memo, now.person());
        Capacity signatory = turnOf(review, now);
        if (review.currentStep().kind() != StepKind.OPINION) {
            throw new Rejected(STEP_WANTS_DECISION, Map.of("post", review.currentStep().title()));
        }
        return Ruling.of(
                new OpinionRecorded(
                        command.memo(), review.currentNumber(), command.opinion(), command.note()),
                signatory);
    }

    private static Ruling decideMemo(Memo memo, DecideMemo command, Circumstances now) {
        InReview review = underReview(memo, now.person());
        Capacity signatory = turnOf(review, now);
        if (review.currentStep().kind() != StepKind.DECISION) {
            throw new Rejected(STEP_WANTS_OPINION, Map.of("post", review.currentStep().title()));
        }
        return Ruling.of(
                new DecisionRecorded(
                        command.memo(),
                        review.currentNumber(),
                        command.decision(),
                        command.reason()),
                signatory);
    }

    /** Only somebody of a unit drafts for it, and signs with the post held there. */
    private static Capacity postInUnit(UUID unit, Circumstances now) {
        return now.seats().stream()
                .filter(seat -> seat.isIn(unit))
                .map(seat -> seat.capacity())
                .findFirst()
                .orElseThrow(() -> new Rejected(NOT_YOUR_UNIT));
    }

    /** A draft is its drafter's alone, until it is submitted. */
    private static Draft ownDraft(Memo memo, Circumstances now) {
        return switch (memo) {
            case Unwritten _ -> throw new Rejected(UNKNOWN);
            case Draft draft -> {
                requireDrafter(draft.origin(), now);
                yield draft;
            }
            case InReview review -> {
                requireDrafter(review.origin(), now);
                throw new Rejected(NO_LONGER_A_DRAFT);
            }
            case Decided decided -> {
                requireDrafter(decided.origin(), now);
                throw new Rejected(NO_LONGER_A_DRAFT);
            }
        };
    }

    private static void requireDrafter(Origin origin, Circumstances now) {
        if (!origin.drafter().equals(now.person())) {
            throw new Rejected(NOT_YOUR_DRAFT);
        }
    }

    private static InReview underReview(Memo memo, UUID person) {
        return switch (memo) {
            case Unwritten _ -> throw new Rejected(UNKNOWN);
            case Draft _ -> throw new Rejected(NOT_SUBMITTED);
            case InReview review -> review;
            case Decided decided ->
                    throw new Rejected(
                            decided.signatories().contains(person)
                                    ? ALREADY_SIGNED
                                    : ALREADY_DECIDED);
        };
    }

    /**
     * ตามลำดับ: only who holds the current step's post may sign, and the others are told why not.
     */
    private static Capacity turnOf(InReview review, Circumstances now) {
        RouteStep step = review.currentStep();
        return now.seats().stream()
                .filter(seat -> seat.isAt(step.post()))
                .map(seat -> seat.capacity())
                .findFirst()
                .orElseThrow(() -> whyNot(review, now));
    }

    private static Rejected whyNot(InReview review, Circumstances now) {
        Map<String, Object> waitingFor = Map.of("post", review.currentStep().title());
        if (review.signatories().contains(now.person())) {
            return new Rejected(ALREADY_SIGNED, waitingFor);
        }
        boolean comesLater =
                review.route().stream()
                        .skip(review.currentNumber())
                        .anyMatch(step -> now.seats().stream().anyMatch(s -> s.isAt(step.post())));
        return new Rejected(comesLater ? NOT_YOUR_TURN : NOT_ON_ROUTE, waitingFor);
    }
}

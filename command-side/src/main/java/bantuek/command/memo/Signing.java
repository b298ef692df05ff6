package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.ALREADY_DECIDED;
import static bantuek.command.memo.MemoRejection.ALREADY_SIGNED;
import static bantuek.command.memo.MemoRejection.CLOSED;
import static bantuek.command.memo.MemoRejection.NOTHING_TO_DO;
import static bantuek.command.memo.MemoRejection.NOTHING_TO_NOTE;
import static bantuek.command.memo.MemoRejection.NOT_SUBMITTED;
import static bantuek.command.memo.MemoRejection.OWN_MEMO;
import static bantuek.command.memo.MemoRejection.PASSING_NOT_HERE;
import static bantuek.command.memo.MemoRejection.REPLACED_MEANWHILE;
import static bantuek.command.memo.MemoRejection.SENT_BACK;
import static bantuek.command.memo.MemoRejection.STEP_WANTS_DECISION;
import static bantuek.command.memo.MemoRejection.STEP_WANTS_OPINION;
import static bantuek.command.memo.MemoRejection.WITHDRAWN;

import bantuek.command.memo.Memo.Archived;
import bantuek.command.memo.Memo.Cancelled;
import bantuek.command.memo.Memo.Decided;
import bantuek.command.memo.Memo.Disposed;
import bantuek.command.memo.Memo.Draft;
import bantuek.command.memo.Memo.InReview;
import bantuek.command.memo.Memo.Returned;
import bantuek.command.memo.Memo.Superseded;
import bantuek.command.memo.Memo.Withdrawn;
import bantuek.command.memo.Memo.Written;
import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.NoteInformation;
import bantuek.command.memo.MemoCommand.OpenMemo;
import bantuek.command.memo.MemoCommand.RecordAction;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.Ruling.Beside;
import bantuek.command.memo.Turns.Place;
import bantuek.command.platform.Rejected;
import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.Flag;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.office.OfficeSettings.OwnMemo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What is done with a memo by those whose turn it is. */
final class Signing {

    private Signing() {}

    static Ruling open(Memo memo, OpenMemo command, Circumstances now) {
        InReview review = underReview(memo, now.person());
        return Turns.placesOf(review.matter(), review.journey(), now).stream()
                .filter(place -> !review.journey().legs().get(place.step()).opened())
                .findFirst()
                .map(place ->
                        Ruling.of(new MemoOpened(command.memo(), place.step()), place.capacity()))
                .orElseGet(Ruling::nothing);
    }

    static Ruling recordOpinion(Memo memo, RecordOpinion command, Circumstances now) {
        InReview review = underReview(memo, now.person());
        Place place = Turns.placeOf(review.matter(), review.journey(), command.seat(), now);
        StepKind kind = review.journey().step(place.step()).kind();
        if (kind == StepKind.DECISION) {
            throw new Rejected(STEP_WANTS_DECISION, post(review.journey(), place));
        }
        if (command.opinion() == Opinion.PASSED && kind != StepKind.VIA) {
            throw new Rejected(PASSING_NOT_HERE, Map.of(), "opinion");
        }
        if (isOwn(review.matter(), now) && now.office().settings().ownMemo() != OwnMemo.FLAG) {
            return aboutOneself(review, command.memo(), place, now);
        }
        return opinion(review, command, place, now);
    }

    private static Ruling opinion(
            InReview review, RecordOpinion command, Place place, Circumstances now) {
        List<Place> also =
                Turns.answeredBySameSignature(
                        review.matter(), review.journey(), place, command, now);
        List<Integer> steps = also.stream().map(Place::step).toList();
        List<Flag> flags = isOwn(review.matter(), now) ? List.of(Flag.OWN_MEMO) : List.of();
        OpinionRecorded recorded =
                new OpinionRecorded(
                        command.memo(),
                        place.step(),
                        command.opinion(),
                        command.note(),
                        steps,
                        review.journey().textHash(),
                        flags);
        Journey journey = review.journey().answered(place.step(), steps, now.person());
        return Ruling.of(
                        Arrival.after(recorded, review.matter(), journey, now),
                        Turns.capacities(place, also))
                .with(List.of(), flags);
    }

    /**
     * ผู้ร่างเป็นผู้อำนวยการเอง: nobody gives an opinion on a memo of their own. It goes on to the
     * next superior, if the office wants it so and nobody else could sign here.
     */
    private static Ruling aboutOneself(InReview review, UUID memo, Place place, Circumstances now) {
        boolean nobodyElse =
                Arrival.onlyDrafter(
                        now.signatories(
                                review.journey().step(place.step()).post(),
                                review.matter().documentType()),
                        review.matter());
        if (!nobodyElse || now.office().settings().ownMemo() != OwnMemo.PASS_OVER) {
            throw new Rejected(OWN_MEMO);
        }
        return Ruling.of(
                Arrival.after(
                        new StepPassedOver(memo, place.step(), PassingReason.OWN_MEMO),
                        review.matter(),
                        review.journey().passedOver(place.step()),
                        now),
                place.capacity());
    }

    static Ruling decideMemo(Memo memo, DecideMemo command, Circumstances now) {
        InReview review = underReview(memo, now.person());
        Place place = Turns.placeOf(review.matter(), review.journey(), command.seat(), now);
        if (review.journey().step(place.step()).kind() != StepKind.DECISION) {
            throw new Rejected(STEP_WANTS_OPINION, post(review.journey(), place));
        }
        boolean own = isOwn(review.matter(), now);
        if (own && now.office().settings().ownMemo() != OwnMemo.FLAG) {
            throw new Rejected(OWN_MEMO);
        }
        List<Flag> flags = flags(own, review.journey().signatories().contains(now.person()));
        DecisionRecorded recorded =
                new DecisionRecorded(
                        command.memo(),
                        place.step(),
                        command.decision(),
                        command.reason(),
                        review.journey().textHash(),
                        flags);
        Journey journey = review.journey().answered(place.step(), List.of(), now.person());
        boolean approved = command.decision() == Decision.APPROVED;
        return Ruling.of(
                        approved
                                ? Arrival.after(recorded, review.matter(), journey, now)
                                : List.of(recorded),
                        place.capacity())
                .with(approved ? replaced(review.matter(), command.memo(), now) : List.of(), flags);
    }

    /** ปลัดให้ความเห็นแล้วสั่งการแทนนายก: two acts of one person, lawful, and marked. */
    private static List<Flag> flags(boolean own, boolean gaveOpinion) {
        return Stream.of(Flag.values())
                .filter(flag ->
                        switch (flag) {
                            case OWN_MEMO -> own;
                            case GAVE_OPINION_BEFORE -> gaveOpinion;
                        })
                .toList();
    }

    /** ฉบับแทนที่: with its approval, the memo that it replaces is superseded. */
    private static List<Beside> replaced(Matter matter, UUID memo, Circumstances now) {
        UUID replaced = matter.replaces();
        if (replaced == null) {
            return List.of();
        }
        if (!(now.other() instanceof Decided decided && decided.isApproved())) {
            throw new Rejected(REPLACED_MEANWHILE);
        }
        return List.of(new Beside(replaced, new MemoSuperseded(replaced, memo)));
    }

    static Ruling recordAction(Memo memo, RecordAction command, Circumstances now) {
        Written written = Drafting.written(memo);
        if (!(written instanceof Decided decided && decided.hasOpenActions())) {
            throw new Rejected(NOTHING_TO_DO);
        }
        Place place = Turns.placeOf(decided.matter(), decided.journey(), command.seat(), now);
        Journey journey = decided.journey().answered(place.step(), List.of(), now.person());
        return Ruling.of(
                Arrival.after(
                        new ActionRecorded(command.memo(), place.step(), command.note()),
                        decided.matter(),
                        journey,
                        now),
                place.capacity());
    }

    /** รับทราบ: nothing waits for it, so it may come late. */
    static Ruling noteInformation(Memo memo, NoteInformation command, Circumstances now) {
        Journey journey =
                switch (Drafting.written(memo)) {
                    case InReview review -> review.journey();
                    case Decided decided -> decided.journey();
                    case Written _ -> throw new Rejected(NOTHING_TO_NOTE);
                };
        String type = Drafting.written(memo).matter().documentType();
        Place place =
                Turns.among(journey.toBeKnown(), journey, type, now).stream()
                        .findFirst()
                        .orElseThrow(() -> new Rejected(NOTHING_TO_NOTE));
        return Ruling.of(new InformationNoted(command.memo(), place.step()), place.capacity());
    }

    static InReview underReview(Memo memo, UUID person) {
        return switch (Drafting.written(memo)) {
            case Draft _ -> throw new Rejected(NOT_SUBMITTED);
            case InReview review -> review;
            case Returned _ -> throw new Rejected(SENT_BACK);
            case Decided decided ->
                    throw new Rejected(
                            decided.journey().signatories().contains(person)
                                    ? ALREADY_SIGNED
                                    : ALREADY_DECIDED);
            case Withdrawn _ -> throw new Rejected(WITHDRAWN);
            case Cancelled _, Superseded _, Archived _, Disposed _ -> throw new Rejected(CLOSED);
        };
    }

    private static boolean isOwn(Matter matter, Circumstances now) {
        return matter.drafter().equals(now.person());
    }

    private static Map<String, Object> post(Journey journey, Place place) {
        return Map.of("post", journey.step(place.step()).title());
    }
}

package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.NOT_LAST;
import static bantuek.command.memo.MemoRejection.NOT_YOURS_TO_REROUTE;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_STEP;
import static bantuek.command.memo.MemoRejection.OTHER_DECIDER;
import static bantuek.command.memo.MemoRejection.PASSAGE_NOT_THERE;
import static bantuek.command.memo.MemoRejection.TARGET_NOT_EARLIER;
import static bantuek.command.memo.MemoRejection.TOO_MANY_STEPS;

import bantuek.command.memo.Journey.Act;
import bantuek.command.memo.Memo.InReview;
import bantuek.command.memo.MemoCommand.RecallMemo;
import bantuek.command.memo.MemoCommand.RerouteMemo;
import bantuek.command.memo.MemoCommand.ReturnMemo;
import bantuek.command.memo.Turns.Place;
import bantuek.command.platform.Rejected;
import bantuek.command.route.Itinerary;
import bantuek.events.Capacity;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** When a memo does not simply go on: back, back again, another way. */
final class Turning {

    /** However often a memo is sent another way. */
    private static final int STEPS_EVER = 200;

    private Turning() {}

    /** ส่งกลับแก้ไข: by whose turn it is, to the drafter or to an earlier step. */
    static Ruling returnMemo(Memo memo, ReturnMemo command, Circumstances now) {
        InReview review = Signing.underReview(memo, now.person());
        Place place = Turns.placeOf(review.matter(), review.journey(), command.seat(), now);
        if (!command.comments().stream()
                .allMatch(comment -> comment.fits(review.matter().text()))) {
            throw new Rejected(PASSAGE_NOT_THERE, Map.of(), "comments");
        }
        Integer target = command.target();
        MemoReturned returned =
                new MemoReturned(
                        command.memo(), place.step(), command.reason(), target, command.comments());
        if (target == null) {
            return Ruling.of(returned, place.capacity());
        }
        requireEarlierOpinion(target, place, review.journey());
        return Ruling.of(
                Arrival.after(returned, review.matter(), review.journey().backTo(target), now),
                place.capacity());
    }

    /** Back to where somebody has given an opinion, to give it once more. */
    private static void requireEarlierOpinion(int target, Place place, Journey journey) {
        boolean earlier =
                target < journey.size()
                        && journey.stageOf(target) < journey.stageOf(place.step())
                        && journey.isAnswered(target);
        if (!earlier) {
            throw new Rejected(TARGET_NOT_EARLIER, Map.of(), "target");
        }
    }

    /** ดึงเรื่องกลับ: by who acted last, as long as nobody has acted after them. */
    static Ruling recall(Memo memo, RecallMemo command, Circumstances now) {
        InReview review = Signing.underReview(memo, now.person());
        Act last = review.journey().last();
        if (last == null || !last.person().equals(now.person())) {
            throw new Rejected(NOT_LAST);
        }
        boolean opened =
                review.journey().open().stream()
                        .anyMatch(step -> review.journey().legs().get(step).opened());
        Integer step = last.step();
        MemoRecalled recalled = new MemoRecalled(command.memo(), step, command.reason(), opened);
        return step == null
                ? Ruling.of(recalled)
                : Ruling.of(
                        Arrival.after(
                                recalled, review.matter(), review.journey().recalled(step), now),
                        stillAt(step, review, now));
    }

    /** Who no longer has the authority to sign has none to take a signature back either. */
    private static List<Capacity> stillAt(int step, InReview review, Circumstances now) {
        RouteStep signed = review.journey().step(step);
        return now.capacityFor(signed.post(), review.matter().documentType())
                .orElseThrow(() -> new Rejected(NOT_YOUR_STEP, Map.of("post", signed.title())));
    }

    /** เปลี่ยนเส้นทาง: by the clerk, or the executive. Who decides stays the same. */
    static Ruling reroute(Memo memo, RerouteMemo command, Circumstances now) {
        InReview review = Signing.underReview(memo, now.person());
        Journey journey = review.journey();
        List<Capacity> capacity =
                Stream.of(now.office().clerk(), now.office().executive())
                        .flatMap(Optional::stream)
                        .flatMap(post ->
                                now.capacityFor(post, review.matter().documentType()).stream())
                        .findFirst()
                        .orElseThrow(() -> new Rejected(NOT_YOURS_TO_REROUTE));
        if (journey.size() + command.steps().size() > STEPS_EVER) {
            throw new Rejected(TOO_MANY_STEPS, Map.of("most", STEPS_EVER), "steps");
        }
        List<RouteStep> steps =
                Itinerary.insteadOfPlan(
                        command.steps(),
                        now.office(),
                        review.matter().unit(),
                        journey.lastStage() + 1);
        requireSameDecider(steps, journey);
        MemoRerouted rerouted = new MemoRerouted(command.memo(), steps, command.reason());
        return Ruling.of(
                Arrival.after(rerouted, review.matter(), journey.rerouted(steps), now), capacity);
    }

    private static void requireSameDecider(List<RouteStep> steps, Journey journey) {
        boolean same =
                steps.stream()
                        .filter(step -> step.kind() == StepKind.DECISION)
                        .allMatch(step -> step.post().equals(journey.decision().post()));
        if (!same) {
            throw new Rejected(OTHER_DECIDER, Map.of("post", journey.decision().title()), "steps");
        }
    }
}

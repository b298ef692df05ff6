package bantuek.query.memo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.Wording;
import bantuek.query.memo.Answer.Undoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A memo's route, step by step. A step keeps its place for ever: what is dropped stays there, and
 * what is added comes behind.
 */
public record Steps(List<Step> all) {

    static final Steps NONE = new Steps(List.of());

    static Steps of(List<RouteStep> route) {
        return NONE.and(route);
    }

    Step at(int place) {
        return all.get(place);
    }

    boolean has(int place) {
        return place < all.size();
    }

    /** Those that have to answer now: of the first stage that has not answered enough. */
    List<Integer> open() {
        return all.stream()
                .map(Step::stage)
                .sorted()
                .filter(stage -> !isDone(stage))
                .findFirst()
                .map(stage -> places(step -> step.stage() == stage && step.isUnanswered()))
                .orElse(List.of());
    }

    /** Those that are still to answer before the decision, in the order of their stages. */
    List<List<Step>> ahead(List<Integer> open) {
        Map<Integer, List<Step>> stages =
                places(Step::isUnanswered).stream()
                        .filter(place -> !open.contains(place) && !isSpared(place))
                        .map(this::at)
                        .filter(step -> step.kind() != StepKind.ACTION)
                        .collect(groupingBy(Step::stage, TreeMap::new, toList()));
        return List.copyOf(stages.values());
    }

    /** ครบจำนวนแล้ว: its mates have answered, and that is enough. */
    boolean isSpared(int place) {
        return at(place).isUnanswered() && isDone(at(place).stage());
    }

    boolean isUntouched() {
        return all.stream().allMatch(step -> step.answer() == null && step.superseded().isEmpty());
    }

    boolean hasAnswerOn(String text) {
        return all.stream()
                .flatMap(Step::answers)
                .anyMatch(given -> given.on().text().equals(text));
    }

    /** Whether one signature may answer these too. */
    boolean canGiveOpinion(List<Integer> places) {
        return places.stream()
                .allMatch(place ->
                        has(place) && at(place).asksForOpinion() && at(place).isUnanswered());
    }

    boolean canAcknowledge(int place) {
        return has(place)
                && at(place).kind() == StepKind.INFORMATION
                && !at(place).marks().dropped()
                && at(place).marks().acknowledged() == null;
    }

    /** Whether an answer that was given at this step can be taken back. */
    boolean isAnsweredAt(int place) {
        Answer answer = has(place) ? at(place).answer() : null;
        return answer != null && answer.givenAt() == place;
    }

    boolean comesBefore(int place, int other) {
        return has(place) && at(place).stage() < at(other).stage();
    }

    Steps answered(int place, List<Integer> also, Answer answer) {
        Set<Integer> places = new HashSet<>(also);
        places.add(place);
        return each(places::contains, step -> step.answered(answer));
    }

    Steps marked(int place, UnaryOperator<Marks> change) {
        return each(i -> i == place, step -> step.marked(change.apply(step.marks())));
    }

    Steps on(Wording said) {
        return each(_ -> true, step -> step.on(said));
    }

    /** ส่งกลับ: from that stage on, everything is asked for again. */
    Steps backTo(int target) {
        return each(fromStageOf(target), step -> step.takenBack(Undoing.RETURNED))
                .each(fromStageOf(target).and(this::isInUse), Step::cleared);
    }

    /** ดึงเรื่องกลับ: what one signature answered, and how far the memo came by it. */
    Steps recalled(int place) {
        Answer taken = Objects.requireNonNull(at(place).answer());
        Steps without =
                each(
                        i -> taken.isOfOneSignatureWith(at(i).answer()),
                        step -> step.takenBack(Undoing.RECALLED));
        return without.each(fromStageOf(place).and(without::isLeft), Step::cleared);
    }

    Steps resubmitted() {
        return each(this::isLeft, Step::cleared);
    }

    Steps rerouted(List<RouteStep> route) {
        return each(i -> at(i).answer() == null, step -> step.marked(step.marks().leftOut()))
                .and(route);
    }

    /** Each open step waits from when it came to be open. */
    Steps waiting(List<Integer> open, Instant now) {
        return each(i -> !open.contains(i), step -> step.waiting(null))
                .each(open::contains, step -> step.since() == null ? step.waiting(now) : step);
    }

    private Steps and(List<RouteStep> route) {
        List<Step> longer = new ArrayList<>(all);
        route.forEach(asked -> longer.add(Step.of(asked, longer.size())));
        return new Steps(List.copyOf(longer));
    }

    private IntPredicate fromStageOf(int place) {
        return i -> at(i).stage() >= at(place).stage();
    }

    private boolean isInUse(int place) {
        return !at(place).marks().dropped();
    }

    private boolean isLeft(int place) {
        return isInUse(place) && at(place).answer() == null;
    }

    private boolean isDone(int stage) {
        List<Step> mates =
                all.stream().filter(step -> step.stage() == stage && step.counts()).toList();
        long answered = mates.stream().filter(step -> !step.isUnanswered()).count();
        return answered >= wanted(mates);
    }

    private static int wanted(List<Step> mates) {
        return mates.stream()
                .map(step -> step.asked().quorum())
                .filter(Objects::nonNull)
                .findFirst()
                .map(quorum -> Math.min(quorum, mates.size()))
                .orElse(mates.size());
    }

    private List<Integer> places(Predicate<Step> wanted) {
        return IntStream.range(0, all.size()).filter(i -> wanted.test(at(i))).boxed().toList();
    }

    private Steps each(IntPredicate which, UnaryOperator<Step> change) {
        return new Steps(
                IntStream.range(0, all.size())
                        .mapToObj(i -> which.test(i) ? change.apply(at(i)) : at(i))
                        .toList());
    }
}

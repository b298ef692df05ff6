package bantuek.command.memo;

import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far a memo has come on its route. Steps are never renumbered: what is dropped stays in its
 * place, what is added comes behind.
 *
 * @param textHash the text as it is now; only answers given on this one stand
 * @param last who acted last, as long as the next has not
 */
record Journey(List<Leg> legs, String textHash, @Nullable Act last) {

    /**
     * One step, and what came of it.
     *
     * @param acknowledged of a step for information: the post has said that it knows
     */
    record Leg(
            RouteStep step,
            int stage,
            @Nullable Answer answer,
            boolean passedOver,
            boolean dropped,
            boolean blocked,
            boolean opened,
            boolean acknowledged) {

        private Leg answeredBy(@Nullable Answer by) {
            return new Leg(step, stage, by, passedOver, dropped, false, opened, acknowledged);
        }

        private Leg passed() {
            return new Leg(step, stage, answer, true, dropped, false, opened, acknowledged);
        }

        private Leg stuck() {
            return new Leg(step, stage, answer, passedOver, dropped, true, opened, acknowledged);
        }

        private Leg seen() {
            return new Leg(step, stage, answer, passedOver, dropped, blocked, true, acknowledged);
        }

        private Leg unseen() {
            return new Leg(step, stage, answer, passedOver, dropped, blocked, false, acknowledged);
        }

        private Leg known() {
            return new Leg(step, stage, answer, passedOver, dropped, blocked, opened, true);
        }

        private Leg leftOut() {
            return new Leg(step, stage, answer, passedOver, true, blocked, opened, acknowledged);
        }

        /** As it was before anybody came to it. */
        private Leg fresh() {
            return new Leg(step, stage, null, false, dropped, false, false, acknowledged);
        }

        private Leg unmarked() {
            return new Leg(step, stage, answer, false, dropped, false, false, acknowledged);
        }

        /** Whether the memo waits at such a step for an answer. */
        private boolean counts() {
            return step.kind().waits() && !passedOver && !dropped;
        }
    }

    /**
     * An answer: by whom, and on which text.
     *
     * @param act the same for all that one signature answered, and for nothing else
     */
    record Answer(UUID person, String textHash, int act) {}

    /** What somebody did last: answered at a step, or handed the memo in. */
    record Act(UUID person, @Nullable Integer step) {}

    static Journey begin(List<RouteStep> route, String textHash, UUID drafter) {
        return new Journey(List.of(), textHash, new Act(drafter, null)).with(route);
    }

    boolean isAnswered(int step) {
        Answer answer = legs.get(step).answer();
        return answer != null && answer.textHash().equals(textHash);
    }

    /** The steps that somebody may act at now: of one stage, side by side. */
    List<Integer> open() {
        for (int stage : stages()) {
            if (!isDone(stage)) {
                return stepsOf(stage)
                        .filter(step -> legs.get(step).counts() && !isAnswered(step))
                        .boxed()
                        .toList();
            }
        }
        return List.of();
    }

    /** Those for information that the memo has come past, and that have not said that they know. */
    List<Integer> toBeKnown() {
        int reached = open().isEmpty() ? Integer.MAX_VALUE : stageOf(open().getFirst());
        return IntStream.range(0, legs.size())
                .filter(step -> legs.get(step).step().kind() == StepKind.INFORMATION)
                .filter(step -> legs.get(step).stage() <= reached)
                .filter(step -> !legs.get(step).dropped() && !legs.get(step).acknowledged())
                .boxed()
                .toList();
    }

    RouteStep step(int step) {
        return legs.get(step).step();
    }

    int stageOf(int step) {
        return legs.get(step).stage();
    }

    int size() {
        return legs.size();
    }

    /** As it stands with its last stage: the next one begins behind it. */
    int lastStage() {
        return legs.stream().mapToInt(Leg::stage).max().orElseThrow();
    }

    /** Everybody whose answer stands. */
    Set<UUID> signatories() {
        Set<UUID> people = new HashSet<>();
        for (int step = 0; step < legs.size(); step++) {
            if (isAnswered(step)) {
                people.add(Objects.requireNonNull(legs.get(step).answer()).person());
            }
        }
        return people;
    }

    /** The post that decides, or has decided. */
    RouteStep decision() {
        return step(deciding());
    }

    boolean isDecided() {
        return isAnswered(deciding());
    }

    /** The steps of the route at which somebody answers, whether it is their turn or not. */
    List<Integer> answerable() {
        return IntStream.range(0, legs.size())
                .filter(step -> step(step).kind().waits() && !legs.get(step).dropped())
                .boxed()
                .toList();
    }

    private int deciding() {
        return answerable().stream()
                .filter(step -> step(step).kind() == StepKind.DECISION)
                .findFirst()
                .orElseThrow();
    }

    Journey answered(int step, List<Integer> also, UUID person) {
        Answer answer = new Answer(person, textHash, nextAct());
        Set<Integer> steps = new HashSet<>(also);
        steps.add(step);
        return each(steps::contains, leg -> leg.answeredBy(answer)).after(new Act(person, step));
    }

    private int nextAct() {
        return legs.stream()
                        .map(Leg::answer)
                        .filter(Objects::nonNull)
                        .mapToInt(Answer::act)
                        .max()
                        .orElse(0)
                + 1;
    }

    Journey passedOver(int step) {
        return each(i -> i == step, Leg::passed);
    }

    Journey blocked(int step) {
        return each(i -> i == step, Leg::stuck);
    }

    Journey opened(int step) {
        return each(i -> i == step, Leg::seen);
    }

    Journey acknowledged(int step) {
        return each(i -> i == step, Leg::known);
    }

    /** ส่งกลับ: from that stage on, all is asked for again. */
    Journey backTo(int target) {
        return each(i -> stageOf(i) >= stageOf(target), Leg::fresh).after(null);
    }

    /** ดึงเรื่องกลับ: undoes an answer, with all that the same act answered. */
    Journey recalled(int step) {
        int act = Objects.requireNonNull(legs.get(step).answer()).act();
        return each(
                        i -> {
                            Answer answer = legs.get(i).answer();
                            return answer != null && answer.act() == act;
                        },
                        leg -> leg.answeredBy(null))
                .each(i -> stageOf(i) >= stageOf(step) && !isAnswered(i), Leg::unmarked)
                .after(null);
    }

    /** เปลี่ยนเส้นทาง */
    Journey rerouted(List<RouteStep> steps) {
        return each(i -> !isAnswered(i), Leg::leftOut).with(steps).after(null);
    }

    Journey withText(String newHash) {
        return new Journey(legs, newHash, last);
    }

    Journey resubmitted(UUID drafter) {
        return each(i -> !isAnswered(i), Leg::unmarked).after(new Act(drafter, null));
    }

    Journey returned() {
        return after(null);
    }

    /** Whoever had opened it before has not seen what was done since. */
    private Journey after(@Nullable Act act) {
        return new Journey(legs.stream().map(Leg::unseen).toList(), textHash, act);
    }

    private Journey with(List<RouteStep> steps) {
        List<Leg> longer = new ArrayList<>(legs);
        for (RouteStep step : steps) {
            Integer stage = step.stage();
            longer.add(
                    new Leg(
                            step,
                            stage == null ? longer.size() : stage,
                            null,
                            false,
                            false,
                            false,
                            false,
                            false));
        }
        return new Journey(List.copyOf(longer), textHash, last);
    }

    private Journey each(Predicate<Integer> which, UnaryOperator<Leg> change) {
        return new Journey(
                IntStream.range(0, legs.size())
                        .mapToObj(i -> which.test(i) ? change.apply(legs.get(i)) : legs.get(i))
                        .toList(),
                textHash,
                last);
    }

    private Set<Integer> stages() {
        Set<Integer> stages = new TreeSet<>();
        legs.forEach(leg -> stages.add(leg.stage()));
        return stages;
    }

    private IntStream stepsOf(int stage) {
        return IntStream.range(0, legs.size()).filter(step -> stageOf(step) == stage);
    }

    /** All of those that count have answered, or as many as the stage needs. */
    private boolean isDone(int stage) {
        List<Integer> counting =
                stepsOf(stage).filter(step -> legs.get(step).counts()).boxed().toList();
        long answered = counting.stream().filter(this::isAnswered).count();
        return answered >= needed(counting);
    }

    private int needed(List<Integer> counting) {
        return counting.stream()
                .map(step -> step(step).quorum())
                .filter(Objects::nonNull)
                .mapToInt(quorum -> Math.min(quorum, counting.size()))
                .findFirst()
                .orElse(counting.size());
    }
}

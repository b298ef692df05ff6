package bantuek.command.witness;

import bantuek.events.Fingerprint;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The steps that a memo has been given, and what has become of each. */
final class Road {

    /** What a memo says, as plainly as it can be written down. */
    record Said(MemoText text, @Nullable Report report) {

        String fingerprint() {
            return report == null
                    ? text.fingerprint()
                    : Fingerprint.of(text.fingerprint(), report.fingerprint());
        }
    }

    /** An answer: by whom, on what, by which act. */
    record Answer(UUID person, Said on, int act) {}

    static final class Step {
        final RouteStep what;
        final int stage;
        @Nullable Answer answer;
        boolean passed;
        boolean dropped;
        boolean blocked;
        boolean noted;

        /** Since anything was done. */
        boolean opened;

        Step(RouteStep what) {
            this.what = what;
            this.stage = Objects.requireNonNull(what.stage());
        }

        private boolean waits() {
            return what.kind() != StepKind.INFORMATION && !passed && !dropped;
        }
    }

    final List<Step> steps = new ArrayList<>();
    Said said;

    Road(List<RouteStep> route, Said said) {
        this.said = said;
        add(route);
    }

    void add(List<RouteStep> route) {
        int before = steps.stream().mapToInt(step -> step.stage).max().orElse(-1);
        for (RouteStep what : route) {
            Step step = new Step(what);
            Violation.unless(step.stage > before, "a stage among the old ones", what);
            steps.add(step);
        }
        requireOneDecisionAlone(route);
    }

    private static void requireOneDecisionAlone(List<RouteStep> route) {
        List<RouteStep> decisions =
                route.stream().filter(step -> step.kind() == StepKind.DECISION).toList();
        Violation.unless(decisions.size() == 1, "not one decision", route);
        int stage = stageOf(decisions.getFirst());
        for (RouteStep step : route) {
            boolean inPlace =
                    switch (step.kind()) {
                        case OPINION, VIA -> stageOf(step) < stage;
                        case ACTION -> stageOf(step) > stage;
                        case INFORMATION -> stageOf(step) != stage;
                        case DECISION -> true;
                    };
            Violation.unless(inPlace, "not where such a step belongs", step);
        }
    }

    private static int stageOf(RouteStep step) {
        return Objects.requireNonNull(step.stage());
    }

    Step step(int step) {
        Violation.unless(step < steps.size(), "no such step", step);
        return steps.get(step);
    }

    boolean stands(Step step) {
        return step.answer != null && step.answer.on().equals(said);
    }

    /** All before it are done with, its own stage still needs answers, and this one has none. */
    boolean isOpen(Step step) {
        return step.waits() && !stands(step) && hasCome(step) && !isSatisfied(step.stage);
    }

    /** As open as its neighbours were. */
    boolean isBesideTheLast(Step step) {
        return step.waits() && !stands(step) && hasCome(step);
    }

    boolean hasCome(Step step) {
        return steps.stream()
                .filter(earlier -> earlier.stage < step.stage)
                .allMatch(earlier -> isSatisfied(earlier.stage));
    }

    private boolean isSatisfied(int stage) {
        List<Step> waiting =
                steps.stream().filter(step -> step.stage == stage && step.waits()).toList();
        int needed = waiting.size();
        for (Step step : waiting) {
            if (step.what.quorum() != null) {
                needed = Math.min(step.what.quorum(), waiting.size());
            }
        }
        return waiting.stream().filter(this::stands).count() >= needed;
    }

    List<Integer> open() {
        return IntStream.range(0, steps.size())
                .filter(step -> isOpen(steps.get(step)))
                .boxed()
                .toList();
    }

    Step decision() {
        return steps.stream()
                .filter(step -> step.what.kind() == StepKind.DECISION && !step.dropped)
                .findFirst()
                .orElseThrow();
    }

    /** As before the memo came to that stage. */
    void forgetFrom(int stage) {
        for (Step step : steps) {
            if (step.stage >= stage) {
                step.answer = null;
                step.passed = false;
            }
        }
    }

    void undo(int act, int stage) {
        for (Step step : steps) {
            if (step.answer != null && step.answer.act() == act) {
                step.answer = null;
            }
        }
        for (Step step : steps) {
            if (step.stage >= stage && !stands(step)) {
                step.passed = false;
            }
        }
    }

    void askAnew() {
        for (Step step : steps) {
            if (!stands(step)) {
                step.passed = false;
            }
        }
    }

    void dropUnanswered() {
        steps.stream().filter(step -> !stands(step)).forEach(step -> step.dropped = true);
    }

    /** What comes before an act says nothing of what comes after it. */
    void acted() {
        steps.forEach(step -> step.opened = false);
    }

    /** Where the memo is not, nobody has it before them. */
    void settle() {
        for (Step step : steps) {
            if (!isOpen(step)) {
                step.opened = false;
                step.blocked = false;
            }
        }
    }
}

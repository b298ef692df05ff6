package bantuek.command.route;

import static bantuek.command.route.RouteRejection.ACTION_TOO_EARLY;
import static bantuek.command.route.RouteRejection.ACTION_WITHOUT_LABEL;
import static bantuek.command.route.RouteRejection.BAD_QUORUM;
import static bantuek.command.route.RouteRejection.CONDITION_TWICE;
import static bantuek.command.route.RouteRejection.CONDITION_UNDECLARED;
import static bantuek.command.route.RouteRejection.DECISION_NOT_ALONE;
import static bantuek.command.route.RouteRejection.ONE_DECISION;
import static bantuek.command.route.RouteRejection.OPINION_TOO_LATE;
import static bantuek.command.route.RouteRejection.STAGES_NOT_IN_ORDER;
import static bantuek.command.route.RouteRejection.UNKNOWN_POST;

import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.events.memo.StepKind;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.RouteCondition;
import bantuek.office.Office;
import bantuek.office.Post;
import bantuek.office.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What makes a route one that leads to a decision. */
final class PlanRules {

    private PlanRules() {}

    static void requireSound(
            List<RouteCondition> conditions, List<PlannedStep> steps, Office office) {
        requireStagesInOrder(steps);
        requireOneDecision(steps);
        for (PlannedStep step : steps) {
            requireItsPlace(step, decisionOf(steps));
            requireItsQuorum(step, steps);
            requireItsPost(step, office);
        }
        requireConditions(conditions, steps);
    }

    /** The stages begin at 0 and leave none out. */
    private static void requireStagesInOrder(List<PlannedStep> steps) {
        int stage = -1;
        for (PlannedStep step : steps) {
            if (step.stage() != stage && step.stage() != stage + 1) {
                throw new Rejected(STAGES_NOT_IN_ORDER, Map.of(), "steps");
            }
            stage = step.stage();
        }
    }

    /** Every route ends in one decision, by one post, whatever the conditions are. */
    private static void requireOneDecision(List<PlannedStep> steps) {
        List<PlannedStep> decisions =
                steps.stream().filter(step -> step.kind() == StepKind.DECISION).toList();
        if (decisions.size() != 1 || decisions.getFirst().condition() != null) {
            throw new Rejected(ONE_DECISION, Map.of(), "steps");
        }
        int stage = decisions.getFirst().stage();
        if (steps.stream().filter(step -> step.stage() == stage).count() > 1) {
            throw new Rejected(DECISION_NOT_ALONE, Map.of(), "steps");
        }
    }

    private static PlannedStep decisionOf(List<PlannedStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.DECISION)
                .findFirst()
                .orElseThrow();
    }

    /** Opinions come before the decision, what it leads to after it. */
    private static void requireItsPlace(PlannedStep step, PlannedStep decision) {
        switch (step.kind()) {
            case OPINION, VIA -> require(step.stage() < decision.stage(), OPINION_TOO_LATE);
            case ACTION -> {
                require(step.stage() > decision.stage(), ACTION_TOO_EARLY);
                require(step.label() != null, ACTION_WITHOUT_LABEL);
            }
            case DECISION, INFORMATION -> {}
        }
    }

    /** n of m: the same n at each of the m, and not more than there are. */
    private static void requireItsQuorum(PlannedStep step, List<PlannedStep> steps) {
        List<PlannedStep> mates =
                steps.stream()
                        .filter(mate -> mate.stage() == step.stage() && mate.kind().waits())
                        .toList();
        Integer quorum = step.quorum();
        boolean same = mates.stream().allMatch(mate -> Objects.equals(mate.quorum(), quorum));
        require(quorum == null || quorum <= mates.size(), BAD_QUORUM);
        require(step.kind().waits() ? same : quorum == null, BAD_QUORUM);
    }

    /** A post may be vacant; but it exists, and so does the unit whose head is meant. */
    private static void requireItsPost(PlannedStep step, Office office) {
        PostReference reference = step.post();
        boolean known =
                switch (reference.kind()) {
                    case POST -> {
                        Post post = office.posts().get(Objects.requireNonNull(reference.id()));
                        yield post != null && !post.abolished();
                    }
                    case HEAD_OF -> {
                        Unit unit = office.units().get(Objects.requireNonNull(reference.id()));
                        yield unit != null && !unit.closed();
                    }
                    case OWN_UNIT_HEAD, DIVISION_HEAD, CLERK, EXECUTIVE -> true;
                };
        require(known, UNKNOWN_POST);
    }

    private static void requireConditions(
            List<RouteCondition> conditions, List<PlannedStep> steps) {
        Set<String> declared = new HashSet<>();
        conditions.forEach(condition -> require(declared.add(condition.key()), CONDITION_TWICE));
        steps.stream()
                .map(PlannedStep::condition)
                .filter(Objects::nonNull)
                .forEach(condition -> require(declared.contains(condition), CONDITION_UNDECLARED));
    }

    private static void require(boolean sound, RejectionCode code) {
        if (!sound) {
            throw new Rejected(code, Map.of(), "steps");
        }
    }
}

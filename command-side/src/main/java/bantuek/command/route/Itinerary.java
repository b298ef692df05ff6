package bantuek.command.route;

import static bantuek.command.route.RouteRejection.CONDITION_UNANSWERED;
import static bantuek.command.route.RouteRejection.CONDITION_UNKNOWN;
import static bantuek.command.route.RouteRejection.POST_MISSING;

import bantuek.command.platform.Rejected;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.RouteCondition;
import bantuek.office.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A plan made concrete: which posts, for the memo of which unit. */
public final class Itinerary {

    private Itinerary() {}

    /** What the drafter said of the memo, as far as the route asks: what is so. */
    public static List<String> conditionsThatHold(Plan plan, Map<String, Boolean> answers) {
        for (RouteCondition condition : plan.conditions()) {
            if (answers.get(condition.key()) == null) {
                throw new Rejected(
                        CONDITION_UNANSWERED,
                        Map.of("question", condition.question()),
                        "conditions");
            }
        }
        Set<String> asked =
                plan.conditions().stream().map(RouteCondition::key).collect(Collectors.toSet());
        if (!asked.containsAll(answers.keySet())) {
            throw new Rejected(CONDITION_UNKNOWN, Map.of(), "conditions");
        }
        return plan.conditions().stream().map(RouteCondition::key).filter(answers::get).toList();
    }

    /** The steps, with stages counted on from {@code firstStage}. */
    public static List<RouteStep> of(
            List<PlannedStep> plan,
            List<String> conditions,
            Office office,
            UUID unit,
            int firstStage) {
        List<RouteStep> steps =
                plan.stream()
                        .filter(step ->
                                step.condition() == null || conditions.contains(step.condition()))
                        .map(step -> concrete(step, office, unit, firstStage))
                        .toList();
        return withoutRepetitions(steps);
    }

    /** Steps that somebody laid out for one memo, under the same rules as an office's own. */
    public static List<RouteStep> insteadOfPlan(
            List<PlannedStep> steps, Office office, UUID unit, int firstStage) {
        PlanRules.requireSound(List.of(), steps, office);
        return of(steps, List.of(), office, unit, firstStage);
    }

    private static RouteStep concrete(PlannedStep step, Office office, UUID unit, int firstStage) {
        UUID post =
                postMeant(step.post(), office, unit)
                        .orElseThrow(() ->
                                new Rejected(
                                        POST_MISSING, Map.of("post", step.post().kind().thai())));
        return new RouteStep(
                step.kind(),
                post,
                Objects.requireNonNull(office.posts().get(post)).title(),
                firstStage + step.stage(),
                step.quorum(),
                step.label());
    }

    /** A post that does not exist stops the memo at the start: nothing is skipped in silence. */
    private static Optional<UUID> postMeant(PostReference reference, Office office, UUID unit) {
        return switch (reference.kind()) {
            case OWN_UNIT_HEAD -> nearestHead(office, unit);
            case DIVISION_HEAD -> office.headOf(office.divisionOf(unit));
            case HEAD_OF -> office.headOf(Objects.requireNonNull(reference.id()));
            case CLERK -> office.clerk();
            case EXECUTIVE -> office.executive();
            case POST ->
                    Optional.of(Objects.requireNonNull(reference.id()))
                            .filter(post ->
                                    !Objects.requireNonNull(office.posts().get(post)).abolished());
        };
    }

    /** A section without a head of its own has the one of the unit it belongs to. */
    private static Optional<UUID> nearestHead(Office office, UUID unit) {
        Optional<UUID> head = office.headOf(unit);
        UUID parent = Objects.requireNonNull(office.units().get(unit)).parent();
        return head.isPresent() || parent == null ? head : nearestHead(office, parent);
    }

    /** The immediate superior who is the head of the division too gives one opinion, not two. */
    private static List<RouteStep> withoutRepetitions(List<RouteStep> steps) {
        List<RouteStep> kept = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            RouteStep step = steps.get(i);
            // An opinion is never the last: the decision comes behind it.
            boolean repeated =
                    step.kind() == StepKind.OPINION
                            && isAlone(step, steps)
                            && isAlone(steps.get(i + 1), steps)
                            && steps.get(i + 1).kind() == StepKind.OPINION
                            && steps.get(i + 1).post().equals(step.post());
            if (!repeated) {
                kept.add(step);
            }
        }
        return kept;
    }

    private static boolean isAlone(RouteStep step, List<RouteStep> steps) {
        return steps.stream().filter(mate -> Objects.equals(mate.stage(), step.stage())).count()
                == 1;
    }
}

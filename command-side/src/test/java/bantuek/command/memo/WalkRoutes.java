package bantuek.command.memo;

import bantuek.command.route.RouteDoor;
import bantuek.events.memo.StepKind;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import bantuek.events.route.RouteCondition;
import bantuek.events.route.RouteEvent;
import bantuek.events.route.RoutePublished;
import bantuek.events.route.RouteRetired;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Routes that an office comes to publish in a walk, or to send one memo on. */
final class WalkRoutes {

    static final List<String> TYPES =
            List.of("integrity-report", "asset-loan", "plan-follow-up", "leave", "purchase");

    private static final List<RouteCondition> CONDITIONS =
            List.of(
                    new RouteCondition("budget", "ใช้งบประมาณหรือไม่"),
                    new RouteCondition("urgent", "เร่งด่วนหรือไม่"));

    private final Dice dice;
    private final WalkTown town;
    private final Map<String, List<RouteCondition>> asked = new HashMap<>();
    private final Map<UUID, String> types = new HashMap<>();

    WalkRoutes(Dice dice, WalkTown town) {
        this.dice = dice;
        this.town = town;
    }

    void happened(RouteEvent event) {
        switch (event) {
            case RoutePublished e -> {
                asked.put(e.documentType(), e.conditions());
                types.put(e.route(), e.documentType());
            }
            case RouteRetired e -> asked.remove(types.get(e.route()));
        }
    }

    Object command() {
        String type = dice.oneOf(TYPES);
        if (dice.chance(asked.containsKey(type) ? 35 : 5)) {
            return RouteDoor.retire(WalkTown.ORGANISATION, type);
        }
        List<RouteCondition> conditions =
                switch (dice.below(10)) {
                    case 0, 1, 2 -> CONDITIONS;
                    case 3, 4 -> CONDITIONS.subList(0, 1);
                    case 5 -> dice.chance(80) ? List.of() : twice();
                    default -> List.of();
                };
        return RouteDoor.publish(
                WalkTown.ORGANISATION, type, conditions, steps(conditions, decider()));
    }

    private static List<RouteCondition> twice() {
        return List.of(CONDITIONS.getFirst(), CONDITIONS.getFirst());
    }

    /** What the drafter answers to the questions of the route in use. */
    Map<String, Boolean> answersFor(String type) {
        Map<String, Boolean> answers = new HashMap<>();
        asked.getOrDefault(type, List.of())
                .forEach(condition -> answers.put(condition.key(), dice.chance(50)));
        if (dice.chance(3)) {
            answers.put("weather", true);
        }
        if (dice.chance(2)) {
            answers.clear();
        }
        return answers;
    }

    private PostReference decider() {
        return dice.chance(80)
                ? PostReference.to(Kind.EXECUTIVE)
                : dice.chance(50) ? PostReference.to(Kind.CLERK) : anyPost();
    }

    List<PlannedStep> steps(List<RouteCondition> conditions, PostReference decider) {
        List<PlannedStep> steps = new ArrayList<>();
        int stage = 0;
        for (int i = dice.between(0, 4); i > 0; i--) {
            stage =
                    stage(
                            steps,
                            stage,
                            conditions,
                            StepKind.OPINION,
                            StepKind.OPINION,
                            StepKind.VIA);
        }
        steps.add(step(StepKind.DECISION, decider, stage++, null, conditions(conditions, 1)));
        for (int i = dice.oneOf(0, 0, 1, 2); i > 0; i--) {
            stage = stage(steps, stage, conditions, StepKind.ACTION);
        }
        return dice.chance(7) ? spoiled(steps) : steps;
    }

    private int stage(
            List<PlannedStep> steps, int stage, List<RouteCondition> asked, StepKind... kinds) {
        int waiting = dice.oneOf(1, 1, 1, 1, 2, 2, 3, 6);
        Integer quorum = dice.chance(35) ? Integer.valueOf(dice.between(1, waiting)) : null;
        for (int i = 0; i < waiting; i++) {
            steps.add(step(dice.oneOf(kinds), post(), stage, quorum, conditions(asked, 25)));
        }
        for (int i = dice.oneOf(0, 0, 0, 1, 2); i > 0; i--) {
            steps.add(step(StepKind.INFORMATION, post(), stage, null, conditions(asked, 25)));
        }
        return stage + 1;
    }

    private @Nullable String conditions(List<RouteCondition> asked, int percent) {
        if (dice.chance(1) && dice.chance(20)) {
            return "undeclared";
        }
        return !asked.isEmpty() && dice.chance(percent) ? dice.oneOf(asked).key() : null;
    }

    private static PlannedStep step(
            StepKind kind,
            PostReference post,
            int stage,
            @Nullable Integer quorum,
            @Nullable String condition) {
        return new PlannedStep(
                kind, post, stage, quorum, condition, kind == StepKind.ACTION ? "ส่งมอบ" : null);
    }

    private PostReference post() {
        return switch (dice.below(10)) {
            case 0, 1 -> PostReference.to(Kind.OWN_UNIT_HEAD);
            case 2, 3 -> PostReference.to(Kind.DIVISION_HEAD);
            case 4, 5 -> PostReference.to(Kind.CLERK);
            case 6 -> new PostReference(Kind.HEAD_OF, town.anyUnit());
            case 7 -> PostReference.to(Kind.EXECUTIVE);
            default -> anyPost();
        };
    }

    private PostReference anyPost() {
        return new PostReference(Kind.POST, town.anyPost());
    }

    /** A route that leads nowhere. */
    private List<PlannedStep> spoiled(List<PlannedStep> steps) {
        List<PlannedStep> spoiled = new ArrayList<>(steps);
        PlannedStep any = dice.oneOf(steps);
        switch (dice.below(6)) {
            case 0 -> spoiled.remove(any);
            case 1 -> spoiled.add(any);
            case 2 ->
                    spoiled.add(
                            step(
                                    StepKind.OPINION,
                                    post(),
                                    spoiled.getLast().stage() + 1,
                                    null,
                                    null));
            case 3 -> spoiled.add(0, step(StepKind.ACTION, post(), 0, null, null));
            case 4 ->
                    spoiled.add(step(StepKind.OPINION, post(), spoiled.getLast().stage(), 9, null));
            default ->
                    spoiled.add(
                            new PlannedStep(
                                    StepKind.ACTION,
                                    post(),
                                    spoiled.getLast().stage() + 1,
                                    null,
                                    null,
                                    null));
        }
        return spoiled;
    }
}

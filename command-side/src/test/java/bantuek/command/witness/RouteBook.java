package bantuek.command.witness;

import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.RoutePin;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.office.PostRank;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.RouteEvent;
import bantuek.events.route.RoutePublished;
import bantuek.events.route.RouteRetired;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes that an office has published. */
final class RouteBook {

    private final Map<UUID, Integer> versions = new HashMap<>();
    private final Map<String, RoutePublished> inUse = new HashMap<>();

    void note(RouteEvent event) {
        switch (event) {
            case RoutePublished e -> {
                Violation.unless(
                        e.version() == versions.getOrDefault(e.route(), 0) + 1, "version", e);
                versions.put(e.route(), e.version());
                inUse.put(e.documentType(), e);
            }
            case RouteRetired e ->
                    Violation.unless(
                            inUse.values().removeIf(r -> r.route().equals(e.route())),
                            "the end of no route",
                            e);
        }
    }

    /** The memo goes the way that is in use for its kind, made concrete for its unit. */
    void requireWayOf(MemoSubmitted submitted, Paper paper, OfficeBook office) {
        RoutePublished plan = inUse.get(paper.type);
        RoutePin pin = Objects.requireNonNull(submitted.pin());
        Violation.unless(pin.version() == (plan == null ? 0 : plan.version()), "route", submitted);
        if (plan != null) {
            List<RouteStep> expected = steps(plan, submitted.conditions(), paper.unit, office);
            Violation.unless(
                    submitted.route().equals(expected), "another way than " + expected, submitted);
        }
    }

    private static List<RouteStep> steps(
            RoutePublished plan, List<String> conditions, UUID unit, OfficeBook office) {
        List<RouteStep> steps = new ArrayList<>();
        for (PlannedStep step : plan.steps()) {
            if (step.condition() == null || conditions.contains(step.condition())) {
                UUID post = Objects.requireNonNull(postMeant(step.post(), unit, office));
                steps.add(
                        new RouteStep(
                                step.kind(),
                                post,
                                office.titleOf(post),
                                step.stage(),
                                step.quorum(),
                                step.label()));
            }
        }
        List<RouteStep> once = new ArrayList<>(steps);
        for (int i = 0; i + 1 < steps.size(); i++) {
            RouteStep step = steps.get(i);
            RouteStep next = steps.get(i + 1);
            if (isLoneOpinion(step, steps)
                    && isLoneOpinion(next, steps)
                    && step.post().equals(next.post())) {
                once.remove(step);
            }
        }
        return once;
    }

    private static boolean isLoneOpinion(RouteStep step, List<RouteStep> steps) {
        return step.kind() == StepKind.OPINION
                && steps.stream().filter(s -> Objects.equals(s.stage(), step.stage())).count() == 1;
    }

    private static @Nullable UUID postMeant(PostReference post, UUID unit, OfficeBook office) {
        return switch (post.kind()) {
            case POST -> post.id();
            case CLERK -> office.ranked(PostRank.CLERK).findFirst().orElse(null);
            case EXECUTIVE -> office.ranked(PostRank.EXECUTIVE).findFirst().orElse(null);
            case HEAD_OF -> office.headOf(Objects.requireNonNull(post.id()));
            case OWN_UNIT_HEAD -> {
                UUID here = unit;
                while (here != null && office.headOf(here) == null) {
                    here = office.parentOf(here);
                }
                yield here == null ? null : office.headOf(here);
            }
            case DIVISION_HEAD -> {
                UUID top = unit;
                for (UUID up = unit; up != null; up = office.parentOf(up)) {
                    top = up;
                }
                yield office.headOf(top);
            }
        };
    }
}

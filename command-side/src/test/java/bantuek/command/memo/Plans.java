package bantuek.command.memo;

import bantuek.command.memo.Town.Official;
import bantuek.command.route.Plan;
import bantuek.events.memo.RoutePin;
import bantuek.events.memo.StepKind;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import bantuek.events.route.RouteCondition;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Routes for the tests of a memo's life. */
final class Plans {

    static final RoutePin PIN = new RoutePin(new UUID(5, 1), 3);

    static final Plan STANDARD =
            plan(
                    step(0, StepKind.OPINION, PostReference.to(Kind.DIVISION_HEAD)),
                    step(1, StepKind.OPINION, PostReference.to(Kind.CLERK)),
                    step(2, StepKind.DECISION, PostReference.to(Kind.EXECUTIVE)));

    private Plans() {}

    static Plan plan(PlannedStep... steps) {
        return new Plan(PIN, "เส้นทาง", List.of(), List.of(steps));
    }

    static Plan withCondition(String key, PlannedStep... steps) {
        return new Plan(PIN, "เส้นทาง", List.of(new RouteCondition(key, "คำถาม")), List.of(steps));
    }

    static PlannedStep step(int stage, StepKind kind, PostReference post) {
        return step(stage, kind, post, null, null);
    }

    static PlannedStep step(
            int stage,
            StepKind kind,
            PostReference post,
            @Nullable Integer quorum,
            @Nullable String condition) {
        return new PlannedStep(
                kind, post, stage, quorum, condition, kind == StepKind.ACTION ? "ส่งมอบ" : null);
    }

    static PostReference post(Official official) {
        return new PostReference(Kind.POST, official.post());
    }

    static PostReference headOf(UUID unit) {
        return new PostReference(Kind.HEAD_OF, unit);
    }
}

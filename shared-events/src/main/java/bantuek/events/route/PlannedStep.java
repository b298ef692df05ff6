package bantuek.events.route;

import bantuek.events.Check;
import bantuek.events.Limits;
import bantuek.events.memo.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * A step as the office plans it, before it is known for which unit's memo.
 *
 * @param stage steps of one stage are taken side by side
 * @param quorum how many of the stage must answer; absent where all must
 * @param condition the condition under which the step is taken at all
 * @param label what the step is for, where its kind does not say it
 */
public record PlannedStep(
        StepKind kind,
        PostReference post,
        int stage,
        @Nullable Integer quorum,
        @Nullable String condition,
        @Nullable String label) {

    public PlannedStep {
        Check.present(kind, "kind");
        Check.present(post, "post");
        Check.atLeast(0, stage, "stage");
        if (quorum != null) {
            Check.atLeast(1, quorum, "quorum");
        }
        if (condition != null) {
            Check.code(condition, "condition");
        }
        if (label != null) {
            Check.text(label, "label", Limits.NAME_CHARACTERS);
        }
    }
}

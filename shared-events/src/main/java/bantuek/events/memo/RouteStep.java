package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stop on a memo's route: a post, never a person, and the post's title as it was called then.
 *
 * @param stage steps of one stage are taken side by side; where it is absent, each step is its own
 * @param quorum how many of its stage must answer; absent where all must
 * @param label what the step is for, where its kind does not say it: ส่งมอบพัสดุ
 */
public record RouteStep(
        StepKind kind,
        UUID post,
        String title,
        @Nullable Integer stage,
        @Nullable Integer quorum,
        @Nullable String label) {

    public RouteStep {
        Check.present(kind, "kind");
        Check.present(post, "post");
        Check.text(title, "title", Limits.NAME_CHARACTERS);
        if (stage != null) {
            Check.atLeast(0, stage, "stage");
        }
        if (quorum != null) {
            Check.atLeast(1, quorum, "quorum");
        }
        if (label != null) {
            Check.text(label, "label", Limits.NAME_CHARACTERS);
        }
    }

    public RouteStep(StepKind kind, UUID post, String title) {
        this(kind, post, title, null, null, null);
    }
}

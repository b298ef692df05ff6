package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/**
 * One stop on a memo's route: a post, never a person, and the post's title as it was called then.
 */
public record RouteStep(StepKind kind, UUID post, String title) {

    public RouteStep {
        Check.present(kind, "kind");
        Check.present(post, "post");
        Check.text(title, "title", Limits.NAME_CHARACTERS);
    }
}

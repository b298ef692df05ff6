package bantuek.events.route;

import bantuek.events.Check;
import bantuek.events.Limits;

/** Something that the drafter says of a memo, and that optional steps depend on. */
public record RouteCondition(String key, String question) {

    public RouteCondition {
        Check.code(key, "key");
        Check.text(question, "question", Limits.NAME_CHARACTERS);
    }
}

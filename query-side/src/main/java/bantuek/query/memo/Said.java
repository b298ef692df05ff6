package bantuek.query.memo;

import bantuek.events.memo.StepKind;
import bantuek.query.memo.Answer.Undoing;
import bantuek.query.platform.Words;

/** What was said at a step, in words. */
final class Said {

    private Said() {}

    static String of(StepKind kind, String said, Words words) {
        return switch (kind) {
            case OPINION, VIA -> words.of("opinion." + said);
            case DECISION -> words.of("decision." + said);
            case ACTION -> words.of("route.done");
            case INFORMATION -> words.of("route.acknowledged");
        };
    }

    /** Why an answer no longer stands. */
    static String whyVoid(Answer answer, Words words) {
        Undoing undone = answer.undone();
        return words.of("void." + (undone == null ? Undoing.EARLIER_TEXT : undone));
    }
}

package bantuek.query.commands;

import bantuek.events.report.StoredFile;

/** What became of a file that was sent to the command side. */
public sealed interface Delivery {

    /** It is kept, and this is how a report names it. */
    record Taken(StoredFile file) implements Delivery {}

    record NotTaken(Answer.Refusal why) implements Delivery {}
}

package bantuek.query.commands;

/** What the command side said to something that was asked for of many. */
public sealed interface Answered {

    /** Of each for itself. */
    record Each(Outcomes outcomes) implements Answered {}

    /** Of none of them. */
    record None(Answer.Refusal why) implements Answered {}
}

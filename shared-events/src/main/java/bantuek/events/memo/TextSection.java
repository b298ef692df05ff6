package bantuek.events.memo;

/** The parts of a memo's text. */
public enum TextSection {
    SUBJECT,
    ADDRESSEE,
    BACKGROUND,
    FACTS,
    PROPOSAL
}

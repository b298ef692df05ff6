package bantuek.events.office;

/** What a post is charged with beside the routes that it stands on. */
public enum Duty {
    /** นายทะเบียนสารบรรณ: numbers, archive. */
    REGISTRY,
    /** ผู้เผยแพร่ */
    PUBLISHER,
    /** กรรมการทำลายหนังสือ */
    DISPOSAL_COMMITTEE
}

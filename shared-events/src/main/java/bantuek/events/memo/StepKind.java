package bantuek.events.memo;

/** What a step asks of its post. An opinion (ความเห็น) is never a decision (คำสั่งการ). */
public enum StepKind {
    OPINION,
    DECISION
}

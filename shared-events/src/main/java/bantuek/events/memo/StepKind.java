package bantuek.events.memo;

/** What a step asks of its post. An opinion (ความเห็น) is never a decision (คำสั่งการ). */
public enum StepKind {
    OPINION,
    /** ผ่าน: the memo goes through this post's hands, which may add an opinion. */
    VIA,
    DECISION,
    /** เพื่อทราบ: is told of the memo; nothing waits for it. */
    INFORMATION,
    /** ดำเนินการ: something to be done after the decision. */
    ACTION;

    /** Whether a memo stops at such a step until somebody has acted. */
    public boolean waits() {
        return this != INFORMATION;
    }
}

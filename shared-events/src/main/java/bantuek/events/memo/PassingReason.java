package bantuek.events.memo;

/** Why a step was passed over. */
public enum PassingReason {
    /** ผู้ร่างเป็นผู้ลงนามเอง: nobody gives an opinion on a memo of their own. */
    OWN_MEMO,
    /** ตำแหน่งว่าง: where the office has set that the memo goes on. */
    VACANT
}

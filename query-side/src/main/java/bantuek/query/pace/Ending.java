package bantuek.query.pace;

/** How a memo's waiting at a step came to its end. */
public enum Ending {
    /** ลงนาม: an opinion, a decision, something done. */
    SIGNED(true),
    /** ส่งกลับแก้ไข, by the step itself. */
    RETURNED(true),
    /** ข้ามลำดับ: nobody had to act. */
    PASSED_OVER(false),
    /** ครบจำนวนแล้ว: its mates had answered, and that was enough. */
    SPARED(false),
    /** ดึงกลับ, เปลี่ยนเส้นทาง, ถอนเรื่อง, or sent back by a mate: before the step had acted. */
    TAKEN_AWAY(false);

    private final boolean acted;

    Ending(boolean acted) {
        this.acted = acted;
    }

    /** Whether somebody at the step did what the memo had come for: only this is their time. */
    boolean acted() {
        return acted;
    }
}

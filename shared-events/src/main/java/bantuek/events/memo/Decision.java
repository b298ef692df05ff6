package bantuek.events.memo;

/** คำสั่งการ: what ends a route. */
public enum Decision {
    /** อนุมัติ */
    APPROVED(false),
    /** ไม่อนุมัติ เนื่องจาก… */
    NOT_APPROVED(true),
    /** ทราบ */
    NOTED(false);

    private final boolean wantsReason;

    Decision(boolean wantsReason) {
        this.wantsReason = wantsReason;
    }

    public boolean wantsReason() {
        return wantsReason;
    }
}

package bantuek.events.memo;

/** ความเห็น. Whatever it is, the memo goes on up: only a decision ends a route. */
public enum Opinion {
    /** เห็นชอบตามที่เสนอ */
    CONCUR(false),
    /** เห็นชอบ และมีความเห็นเพิ่มเติม */
    CONCUR_WITH_NOTE(true),
    /** ทราบ */
    NOTED(false),
    /** ไม่เห็นชอบ เนื่องจาก… */
    NOT_CONCUR(true),
    /** ผ่าน: only where the memo goes through somebody's hands. */
    PASSED(false);

    private final boolean wantsNote;

    Opinion(boolean wantsNote) {
        this.wantsNote = wantsNote;
    }

    public boolean wantsNote() {
        return wantsNote;
    }
}

package bantuek.events.memo;

/** What a reader of a signature should know beside it. */
public enum Flag {
    /** ผู้ร่างลงนามในเรื่องของตนเอง */
    OWN_MEMO,
    /** ผู้สั่งการเคยให้ความเห็นในเรื่องนี้ */
    GAVE_OPINION_BEFORE
}

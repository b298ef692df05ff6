package bantuek.events.office;

/** Why a post needs somebody to stand in. */
public enum ActingCause {
    /** ว่าง: the order has no force while somebody holds the post. */
    VACANT,
    /** ไม่อาจปฏิบัติราชการได้ */
    UNABLE
}

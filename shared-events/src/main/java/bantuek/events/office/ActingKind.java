package bantuek.events.office;

/** How somebody stands in for the holder of a post. */
public enum ActingKind {
    /** รักษาราชการแทน */
    ACTING,
    /** รักษาการในตำแหน่ง */
    ACTING_IN_POST,
    /** ปฏิบัติหน้าที่ */
    IN_FUNCTION
}

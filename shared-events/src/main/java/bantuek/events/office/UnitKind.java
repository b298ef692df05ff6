package bantuek.events.office;

/** What a unit is called by rank. */
public enum UnitKind {
    /** สำนัก */
    BUREAU,
    /** กอง */
    DIVISION,
    /** ฝ่าย */
    SUBDIVISION,
    /** งาน */
    SECTION
}

package bantuek.events.office;

/** Where a post stands in the chain. */
public enum PostRank {
    /** นายก: decides. One an organisation. */
    EXECUTIVE,
    /** ปลัด: one an organisation. */
    CLERK,
    /** หัวหน้าส่วนราชการ: one a unit. */
    UNIT_HEAD,
    /** เจ้าหน้าที่: drafts. */
    OFFICER;

    public boolean belongsToUnit() {
        return this == UNIT_HEAD || this == OFFICER;
    }
}

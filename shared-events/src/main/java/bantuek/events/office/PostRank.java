package bantuek.events.office;

/** Where a post stands in the office. */
public enum PostRank {
    /** นายก: decides. One an organisation. */
    EXECUTIVE,
    /** รองนายก */
    DEPUTY_EXECUTIVE,
    /** ปลัด: one an organisation. */
    CLERK,
    /** รองปลัด */
    DEPUTY_CLERK,
    /** หัวหน้าส่วนราชการ, หัวหน้าฝ่าย, หัวหน้างาน: one a unit. */
    UNIT_HEAD,
    /** เจ้าหน้าที่: drafts. */
    OFFICER;

    public boolean belongsToUnit() {
        return this == UNIT_HEAD || this == OFFICER;
    }
}

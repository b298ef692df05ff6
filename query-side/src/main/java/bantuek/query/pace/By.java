package bantuek.query.pace;

/** What steps are put together by, to see how long they take. */
public enum By {
    /** ตำแหน่ง */
    POST("stay.post::text", "(array_agg(stay.title ORDER BY stay.ended_at DESC))[1]"),
    /** ลำดับในเส้นทาง: its place, and what it asks for. */
    STEP("lpad((stay.step + 1)::text, 2, '0') || '-' || stay.kind", "''"),
    /** ส่วนราชการเจ้าของเรื่อง */
    UNIT("visible.unit::text", "max(unit.name)"),
    /** ผู้ลงนาม */
    PERSON("stay.person::text", "(array_agg(stay.name ORDER BY stay.ended_at DESC))[1]");

    private final String key;
    private final String label;

    By(String key, String label) {
        this.key = key;
        this.label = label;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }
}

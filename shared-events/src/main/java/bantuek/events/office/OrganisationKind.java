package bantuek.events.office;

/** ประเภทองค์กรปกครองส่วนท้องถิ่น, with the titles that its law gives. */
public enum OrganisationKind {
    SUBDISTRICT_MUNICIPALITY("เทศบาลตำบล", "นายกเทศมนตรีตำบล", "ปลัดเทศบาลตำบล"),
    TOWN_MUNICIPALITY("เทศบาลเมือง", "นายกเทศมนตรีเมือง", "ปลัดเทศบาลเมือง"),
    CITY_MUNICIPALITY("เทศบาลนคร", "นายกเทศมนตรีนคร", "ปลัดเทศบาลนคร"),
    SUBDISTRICT_ORGANISATION(
            "องค์การบริหารส่วนตำบล", "นายกองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล"),
    PROVINCIAL_ORGANISATION(
            "องค์การบริหารส่วนจังหวัด",
            "นายกองค์การบริหารส่วนจังหวัด",
            "ปลัดองค์การบริหารส่วนจังหวัด");

    private final String thaiName;
    private final String executiveTitle;
    private final String clerkTitle;

    OrganisationKind(String thaiName, String executiveTitle, String clerkTitle) {
        this.thaiName = thaiName;
        this.executiveTitle = executiveTitle;
        this.clerkTitle = clerkTitle;
    }

    public String thaiName() {
        return thaiName;
    }

    /** The full name as documents print it: เทศบาลตำบล + name. */
    public String fullName(String name) {
        return thaiName + name;
    }

    public String executiveTitle(String name) {
        return executiveTitle + name;
    }

    public String clerkTitle(String name) {
        return clerkTitle + name;
    }
}

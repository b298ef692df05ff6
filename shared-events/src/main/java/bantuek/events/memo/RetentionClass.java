package bantuek.events.memo;

/** อายุการเก็บ. The years are counted from the end of the calendar year of archiving. */
public enum RetentionClass {
    ONE_YEAR(1),
    FIVE_YEARS(5),
    TEN_YEARS(10),
    /** เก็บตลอดไป */
    PERMANENT(Integer.MAX_VALUE);

    private final int years;

    RetentionClass(int years) {
        this.years = years;
    }

    public boolean hasRunOut(int archivedIn, int year) {
        return year - archivedIn > years;
    }
}

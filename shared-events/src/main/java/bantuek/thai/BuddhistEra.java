package bantuek.thai;

/** พ.ศ., counted from 1 January as it has been since ๒๔๘๔. */
final class BuddhistEra {

    /** Years before it began in April, so their months can't be told by adding a number. */
    static final int FIRST_YEAR = 2484;

    /** Later numbers are slips; so are those between here and the common era's own. */
    static final int LAST_YEAR = 2742;

    private static final int OFFSET = 543;

    private BuddhistEra() {}

    static int year(int isoYear) {
        return isoYear + OFFSET;
    }

    static int isoYear(int buddhistYear) {
        return buddhistYear - OFFSET;
    }

    static boolean contains(int buddhistYear) {
        return buddhistYear >= FIRST_YEAR && buddhistYear <= LAST_YEAR;
    }

    /** No year is one of both eras. */
    static boolean containsIso(int isoYear) {
        return contains(year(isoYear));
    }
}

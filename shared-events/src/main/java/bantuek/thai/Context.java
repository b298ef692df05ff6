package bantuek.thai;

import bantuek.events.Check;
import org.jspecify.annotations.Nullable;

/**
 * What a text leaves unsaid.
 *
 * @param firstShortYear the first of the hundred years, in the Buddhist era, that two digits stand
 *     for
 * @param fiscalYear the one that the text stands in, if it is known
 */
public record Context(int firstShortYear, @Nullable FiscalYear fiscalYear) {

    /** With it ๐๐ to ๙๙ are ๒๕๐๐ to ๒๕๙๙. */
    public static final int FIRST_SHORT_YEAR = 2500;

    public Context {
        Check.atLeast(BuddhistEra.FIRST_YEAR, firstShortYear, "firstShortYear");
    }

    public static Context none() {
        return new Context(FIRST_SHORT_YEAR, null);
    }

    public static Context of(FiscalYear fiscalYear) {
        return new Context(FIRST_SHORT_YEAR, fiscalYear);
    }

    int fullYear(int lastTwoDigits) {
        return firstShortYear + Math.floorMod(lastTwoDigits - firstShortYear, 100);
    }
}

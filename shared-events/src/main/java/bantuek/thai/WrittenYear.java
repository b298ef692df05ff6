package bantuek.thai;

import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A year that stands in a text, once it is clear which.
 *
 * @param fiscal it is said to be ปีงบประมาณ, so its October is in the year before
 */
record WrittenYear(int isoYear, boolean fiscal) {

    static WrittenYear of(FiscalYear year) {
        return new WrittenYear(BuddhistEra.isoYear(year.year()), true);
    }

    WrittenYear plus(int years) {
        return new WrittenYear(isoYear + years, fiscal);
    }

    /** Nothing if there is no such month, or none in a year that can be written. */
    @Nullable YearMonth month(int month) {
        boolean yearBefore = fiscal && month >= Month.OCTOBER.getValue();
        int year = yearBefore ? isoYear - 1 : isoYear;
        boolean exists = month >= 1 && month <= Month.DECEMBER.getValue();
        return exists && BuddhistEra.containsIso(year) ? YearMonth.of(year, month) : null;
    }

    FiscalYear asFiscalYear() {
        return new FiscalYear(BuddhistEra.year(isoYear));
    }
}

package bantuek.thai;

import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One end of a timeframe as far as it is written; the rest stands at the other end. */
sealed interface PartialDate {

    @Nullable WrittenYear year();

    PartialDate in(WrittenYear year);

    /** Nothing if there is no such date in the calendar, or too little is known of it. */
    @Nullable Span span();

    /** A day or a month: what a year at the other end goes for as well. */
    default @Nullable Integer month() {
        return null;
    }

    /** In ๑-๕ ม.ค. the first day has no month of its own. */
    record OfDay(int day, @Nullable Integer month, @Nullable WrittenYear year)
            implements PartialDate {

        boolean isBare() {
            return month == null;
        }

        @Override
        public PartialDate in(WrittenYear newYear) {
            return new OfDay(day, month, newYear);
        }

        @Override
        public @Nullable Span span() {
            YearMonth there = month == null || year == null ? null : year.month(month);
            return there != null && there.isValidDay(day) ? new Span.Day(there.atDay(day)) : null;
        }
    }

    record OfMonth(Integer month, @Nullable WrittenYear year) implements PartialDate {

        @Override
        public PartialDate in(WrittenYear newYear) {
            return new OfMonth(month, newYear);
        }

        @Override
        public @Nullable Span span() {
            YearMonth there = year == null ? null : year.month(month);
            return there == null ? null : new Span.CalendarMonth(there);
        }
    }

    /** The year of a quarter is fiscal, whatever it is called. */
    record OfQuarter(int quarter, @Nullable WrittenYear year) implements PartialDate {

        @Override
        public PartialDate in(WrittenYear newYear) {
            return new OfQuarter(quarter, newYear);
        }

        @Override
        public @Nullable Span span() {
            return year == null || !Quarter.exists(quarter)
                    ? null
                    : new Quarter(year.asFiscalYear(), quarter);
        }
    }

    /**
     * @param calendar it is said to be ปีปฏิทิน
     */
    record OfYear(@Nullable WrittenYear year, boolean calendar) implements PartialDate {

        @Override
        public PartialDate in(WrittenYear newYear) {
            return new OfYear(newYear, calendar);
        }

        @Override
        public @Nullable Span span() {
            if (year == null) {
                return null;
            }
            return year.fiscal()
                    ? year.asFiscalYear()
                    : new Span.CalendarYear(Year.of(year.isoYear()));
        }
    }
}

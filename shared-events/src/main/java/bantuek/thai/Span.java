package bantuek.thai;

import bantuek.events.Check;
import bantuek.events.office.OfficeSettings.Digits;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** What a date names, as far as it is written: a day, or a stretch of days that has a name. */
public sealed interface Span extends Notation
        permits Span.Day, Span.CalendarMonth, Span.CalendarYear, Quarter, FiscalYear {

    LocalDate firstDay();

    LocalDate lastDay();

    default boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** ๒๕ มกราคม ๒๕๖๕ */
    record Day(LocalDate date) implements Span {

        public Day {
            Check.present(date, "date");
        }

        @Override
        public LocalDate firstDay() {
            return date;
        }

        @Override
        public LocalDate lastDay() {
            return date;
        }

        @Override
        public String print(Digits digits) {
            return ThaiDate.full(date, digits);
        }
    }

    /** สิงหาคม ๒๕๖๖ */
    record CalendarMonth(YearMonth month) implements Span {

        public CalendarMonth {
            Check.present(month, "month");
        }

        @Override
        public LocalDate firstDay() {
            return month.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return month.atEndOfMonth();
        }

        @Override
        public String print(Digits digits) {
            String year = Integer.toString(BuddhistEra.year(month.getYear()));
            return MonthNames.full(month.getMonthValue()) + " " + ThaiDigits.as(digits, year);
        }
    }

    /** พ.ศ. ๒๕๖๓: a year that isn't said to be ปีงบประมาณ begins in January. */
    record CalendarYear(Year year) implements Span {

        public CalendarYear {
            Check.present(year, "year");
        }

        @Override
        public LocalDate firstDay() {
            return year.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return year.atDay(year.length());
        }

        @Override
        public String print(Digits digits) {
            return "พ.ศ. " + number(digits);
        }

        String number(Digits digits) {
            return ThaiDigits.as(digits, Integer.toString(BuddhistEra.year(year.getValue())));
        }
    }
}

package bantuek.thai;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.thai.Span.CalendarMonth;
import bantuek.thai.Span.CalendarYear;
import bantuek.thai.Span.Day;
import java.time.YearMonth;

/** Spans as they stand in a timeframe, where two of them share what they have in common. */
final class PrintedSpans {

    private static final String TO = " – ";

    private PrintedSpans() {}

    static String about(boolean approximate) {
        return approximate ? "ประมาณ " : "";
    }

    static String alone(Span span, Digits digits) {
        return switch (span) {
            case Day day -> "วันที่ " + day.print(digits);
            case CalendarMonth month -> "เดือน" + month.print(digits);
            case Quarter _, CalendarYear _, FiscalYear _ -> span.print(digits);
        };
    }

    static String range(Span begin, Span end, Digits digits) {
        if (begin.equals(end)) {
            return alone(begin, digits);
        }
        if (begin instanceof FiscalYear && end instanceof CalendarYear) {
            return begin.print(digits) + TO + "ปีปฏิทิน " + end.print(digits);
        }
        return shortened(begin, end, digits) + TO + following(begin, end, digits);
    }

    private static String shortened(Span begin, Span end, Digits digits) {
        if (begin instanceof Day(var date)
                && end instanceof Day(var last)
                && YearMonth.from(date).equals(YearMonth.from(last))) {
            return ThaiDigits.as(digits, Integer.toString(date.getDayOfMonth()));
        }
        if (begin instanceof CalendarMonth(var month)
                && end instanceof CalendarMonth(var last)
                && month.getYear() == last.getYear()
                && month.isBefore(last)) {
            return MonthNames.full(month.getMonthValue());
        }
        if (begin instanceof Quarter(var year, int number)
                && end instanceof Quarter last
                && year.equals(last.fiscalYear())) {
            return ThaiDigits.as(digits, "ไตรมาสที่ " + number);
        }
        return begin.print(digits);
    }

    private static String following(Span begin, Span end, Digits digits) {
        if (begin instanceof CalendarYear && end instanceof CalendarYear year) {
            return year.number(digits);
        }
        if (begin instanceof FiscalYear && end instanceof FiscalYear year) {
            return year.number(digits);
        }
        if (begin instanceof Quarter first
                && end instanceof Quarter(var year, int number)
                && year.equals(first.fiscalYear())) {
            return ThaiDigits.as(digits, number + " ") + year.print(digits);
        }
        return end.print(digits);
    }
}

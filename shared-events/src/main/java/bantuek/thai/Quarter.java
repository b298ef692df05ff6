package bantuek.thai;

import bantuek.events.Check;
import bantuek.events.office.OfficeSettings.Digits;
import java.time.LocalDate;

/** ไตรมาส of a fiscal year: the first is from October to December. */
public record Quarter(FiscalYear fiscalYear, int number) implements Span {

    static final int LAST = 4;

    private static final int MONTHS = 3;

    public Quarter {
        Check.present(fiscalYear, "fiscalYear");
        Check.atLeast(1, number, "quarter");
        Check.atMost(LAST, number, "quarter");
    }

    static boolean exists(int number) {
        return number >= 1 && number <= LAST;
    }

    public static Quarter of(LocalDate day) {
        FiscalYear year = FiscalYear.of(day);
        return new Quarter(year, (day.getMonthValue() + 2) % 12 / MONTHS + 1);
    }

    @Override
    public LocalDate firstDay() {
        return fiscalYear.firstDay().plusMonths((number - 1L) * MONTHS);
    }

    @Override
    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    @Override
    public String print(Digits digits) {
        return ThaiDigits.as(digits, "ไตรมาสที่ " + number + " ") + fiscalYear.print(digits);
    }
}

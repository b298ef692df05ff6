package bantuek.report;

import bantuek.thai.FiscalYear;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * รอบ: how a plan of a fiscal year is followed up, after six months and after twelve. The first is
 * due in April of that year, the second in October, when the year has just ended.
 */
public record Round(FiscalYear year, int months) {

    public static final int HALF = 6;
    public static final int WHOLE = 12;

    public Round {
        if (months != HALF && months != WHOLE) {
            throw new IllegalArgumentException("no such round: " + months);
        }
    }

    /** ภายในเดือนเมษายน, ภายในเดือนตุลาคม: the last day on which it is in time. */
    public LocalDate due() {
        Month month = months == HALF ? Month.APRIL : Month.OCTOBER;
        return YearMonth.of(year.lastDay().getYear(), month).atEndOfMonth();
    }

    /** The first day on which there is something to report: the months are over. */
    public LocalDate opens() {
        return year.firstDay().plusMonths(months);
    }
}

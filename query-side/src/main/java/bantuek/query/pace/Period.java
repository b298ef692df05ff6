package bantuek.query.pace;

import bantuek.query.platform.NotFound;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Some whole months, that of today as the last. */
public record Period(int months, YearMonth last) {

    static final List<Integer> CHOICES = List.of(3, 6, 12, 24);

    /** A year: every month of the office's round is in it once. */
    static final int USUAL = 12;

    static Period of(int months, LocalDate today) {
        if (!CHOICES.contains(months)) {
            throw new NotFound();
        }
        return new Period(months, YearMonth.from(today));
    }

    /** Since when it is asked what is usual. */
    public static LocalDate usual(LocalDate today) {
        return of(USUAL, today).since();
    }

    LocalDate since() {
        return last.minusMonths(months - 1L).atDay(1);
    }

    /** All of them, those too in which nothing happened. */
    List<YearMonth> all() {
        return IntStream.range(0, months).mapToObj(i -> last.minusMonths(months - 1L - i)).toList();
    }
}

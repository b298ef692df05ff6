package bantuek.report;

import bantuek.events.report.Field;
import bantuek.events.report.Report;
import bantuek.events.report.ReportKind;
import bantuek.report.Inspected.Passage;
import bantuek.thai.Doubt;
import bantuek.thai.FiscalYear;
import bantuek.thai.Reading;
import bantuek.thai.ThaiDate;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When things are said to have been done. */
final class DateRules {

    private static final Pattern DAY =
            Pattern.compile(
                    "(?<![0-9๐-๙/])[0-9๐-๙]{1,2} ?(?:[ก-ฮเ][ก-ฮิี]{0,2}\\.[ก-ฮ]{1,2}\\.?"
                            + "|[ก-ฮเ-ไ][ก-๙]{3,9}(?:คม|ยน|พันธ์)) ?(?:พ\\.ศ\\. ?)?"
                            + "(?:[0-9๐-๙]{4}|[0-9๐-๙]{2})(?![0-9๐-๙])");

    private DateRules() {}

    /** ๒๙ กุมภาพันธ์ ๒๕๖๘ */
    static Stream<Finding> datesThatAreNone(Inspected memo) {
        return memo.everything()
                .flatMap(passage ->
                        days(passage)
                                .filter(day -> day.doubts().contains(Doubt.NOT_IN_CALENDAR))
                                .map(day ->
                                        new Finding(
                                                Rule.NO_SUCH_DATE, passage.place(), day.raw())));
    }

    /** Nothing was done after the day on which it is reported. */
    static Stream<Finding> datesAhead(Inspected memo) {
        return results(memo)
                .flatMap(
                        passage -> found(Rule.DATE_AHEAD, passage, day -> day.isAfter(memo.day())));
    }

    static Stream<Finding> datesOutsideTheYear(Inspected memo) {
        Report report = memo.report();
        if (report == null) {
            return Stream.empty();
        }
        FiscalYear year = new FiscalYear(report.head().fiscalYear());
        return results(memo)
                .flatMap(passage ->
                        found(
                                Rule.DATE_OUTSIDE_YEAR,
                                passage,
                                day -> !year.contains(day) && !day.isAfter(memo.day())));
    }

    /** A plan may well name days that are still to come. */
    private static Stream<Passage> results(Inspected memo) {
        Report report = memo.report();
        return report == null || report.head().kind() == ReportKind.PLAN
                ? Stream.empty()
                : Stream.concat(memo.cellsOf(Field.RESULT), memo.cellsOf(Field.OUTCOME));
    }

    private static Stream<Finding> found(
            Rule rule, Passage passage, Predicate<LocalDate> objectionable) {
        return days(passage)
                .filter(day -> day.meaning() != null && objectionable.test(day.meaning()))
                .map(day -> new Finding(rule, passage.place(), day.raw()));
    }

    private static Stream<Reading<LocalDate>> days(Passage passage) {
        return DAY.matcher(passage.words()).results().map(match -> ThaiDate.readDay(match.group()));
    }
}

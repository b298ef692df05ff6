package bantuek.report;

import static java.util.Objects.requireNonNull;

import bantuek.events.report.Cell;
import bantuek.events.report.Field;
import bantuek.events.report.Report;
import bantuek.events.report.ReportKind;
import bantuek.report.Inspected.Passage;
import bantuek.thai.Context;
import bantuek.thai.Doubt;
import bantuek.thai.FiscalYear;
import bantuek.thai.Reading;
import bantuek.thai.ThaiDate;
import bantuek.thai.Timeframe;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

    /** Within the year, and yet not when it was to be done. */
    static Stream<Finding> outsideThePeriod(Inspected memo) {
        Report report = memo.report();
        if (report == null || report.head().kind() == ReportKind.PLAN) {
            return Stream.empty();
        }
        FiscalYear year = new FiscalYear(report.head().fiscalYear());
        Map<UUID, Timeframe> periods = periods(memo, report, year);
        return memo.cellsOf(Field.RESULT)
                .filter(passage -> periods.containsKey(row(passage)))
                .flatMap(passage ->
                        found(
                                Rule.RESULT_OUTSIDE_PERIOD,
                                passage,
                                day ->
                                        year.contains(day)
                                                && !day.isAfter(memo.day())
                                                && isOutside(
                                                        day,
                                                        requireNonNull(
                                                                periods.get(row(passage))))));
    }

    private static UUID row(Passage passage) {
        return ((Place.InRow) passage.place()).row();
    }

    /** By row, as far as they are understood. */
    private static Map<UUID, Timeframe> periods(Inspected memo, Report report, FiscalYear year) {
        Map<UUID, Timeframe> periods = new HashMap<>();
        memo.columnsOf(Field.TIMEFRAME)
                .limit(1)
                .forEach(column -> {
                    for (int place = 0; place < report.rows().size(); place++) {
                        Cell cell = report.told(place, column.key());
                        Timeframe period =
                                cell == null
                                        ? null
                                        : Timeframe.read(cell.text(), Context.of(year)).meaning();
                        if (period != null) {
                            periods.put(report.rows().get(place).id(), period);
                        }
                    }
                });
        return periods;
    }

    private static boolean isOutside(LocalDate day, Timeframe period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return !period.approximate()
                && ((from != null && day.isBefore(from)) || (to != null && day.isAfter(to)));
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

package bantuek.report;

import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Progress;
import bantuek.events.report.Report;
import bantuek.events.report.ReportKind;
import bantuek.events.report.Row;
import bantuek.events.report.Status;
import bantuek.thai.Context;
import bantuek.thai.FiscalYear;
import bantuek.thai.Frequency;
import bantuek.thai.Timeframe;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every measure must say. */
final class RowRules {

    private static final Set<Status> OPEN = Set.of(Status.NOT_STARTED, Status.ONGOING);

    private RowRules() {}

    static Stream<Finding> blankResponsible(Inspected memo) {
        return blank(memo, Field.RESPONSIBLE, Rule.BLANK_RESPONSIBLE);
    }

    static Stream<Finding> blankTimeframe(Inspected memo) {
        return blank(memo, Field.TIMEFRAME, Rule.BLANK_TIMEFRAME);
    }

    /** A plan has no results yet. */
    static Stream<Finding> blankResult(Inspected memo) {
        Report report = memo.report();
        return report == null || report.head().kind() == ReportKind.PLAN
                ? Stream.empty()
                : blank(memo, Field.RESULT, Rule.BLANK_RESULT);
    }

    /** It may be said of the measure, or of one of its steps. */
    private static Stream<Finding> blank(Inspected memo, Field field, Rule rule) {
        return memo.columnsOf(field)
                .limit(1)
                .flatMap(column ->
                        Tally.measures(memo.rows()).stream()
                                .filter(measure ->
                                        measure.stream()
                                                .noneMatch(row -> Inspected.isFilled(row, column)))
                                .map(measure -> blank(measure.getFirst(), column, rule)));
    }

    private static Finding blank(Row row, Column column, Rule rule) {
        return new Finding(rule, new Place.InRow(row.id(), column.key()), "");
    }

    static Stream<Finding> notExpected(Inspected memo) {
        return memo.rows().stream()
                .filter(row -> isOpenEnded(row.progress()))
                .map(row -> new Finding(Rule.NOT_EXPECTED, new Place.InRow(row.id(), null), ""));
    }

    private static boolean isOpenEnded(@Nullable Progress progress) {
        return progress != null
                && OPEN.contains(progress.status())
                && progress.expected() == null
                && progress.expectedText() == null;
    }

    static Stream<Finding> unclearTimeframe(Inspected memo) {
        Report report = memo.report();
        if (report == null) {
            return Stream.empty();
        }
        Context context = Context.of(new FiscalYear(report.head().fiscalYear()));
        return memo.cellsOf(Field.TIMEFRAME)
                .filter(cell -> !cell.words().isBlank())
                .filter(cell -> !Timeframe.read(cell.words(), context).isUnderstood())
                .filter(cell -> !Frequency.read(cell.words()).isUnderstood())
                .map(cell -> new Finding(Rule.TIMEFRAME_UNCLEAR, cell.place(), cell.words()));
    }
}

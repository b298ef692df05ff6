package bantuek.query.report;

import bantuek.events.report.ReportKind;
import bantuek.events.report.Status;
import bantuek.query.memo.State;
import bantuek.report.OpenMeasure;
import bantuek.report.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports of a fiscal year as data, for programs. */
record ReportsData(int fiscalYear, List<RoundOfYear> rounds, List<ReportOfYear> reports) {

    record RoundOfYear(
            int months,
            LocalDate due,
            RoundStanding standing,
            @Nullable LocalDate handedIn,
            @Nullable UUID memo) {}

    record ReportOfYear(
            UUID memo,
            State state,
            ReportKind kind,
            @Nullable Integer assessmentYear,
            @Nullable Integer round,
            String title,
            @Nullable LocalDate handedIn,
            @Nullable Share share,
            List<Open> open) {}

    /**
     * How much was carried out; none of a plan or a table of budgets.
     *
     * @param percent of what was to be done, one decimal, rounded down
     * @param unknown measures that nothing is said of: to be done, and not done
     */
    record Share(
            int measures,
            int toDo,
            int done,
            @Nullable BigDecimal percent,
            boolean reachesTarget,
            Map<Status, Integer> counts,
            int unknown) {

        private static Share of(Tally tally) {
            return new Share(
                    tally.measures(),
                    tally.toDo(),
                    tally.done(),
                    tally.percent(),
                    tally.reachesTarget(),
                    tally.counts(),
                    tally.unknown());
        }
    }

    record Open(
            UUID row,
            String name,
            @Nullable Status status,
            @Nullable LocalDate expected,
            @Nullable String expectedText,
            boolean overdue) {}

    static ReportsData of(int fiscalYear, List<Reports.Entry> reports, LocalDate today) {
        return new ReportsData(
                fiscalYear,
                Rounds.of(fiscalYear, reports, today).stream()
                        .map(line ->
                                new RoundOfYear(
                                        line.months(),
                                        line.due(),
                                        line.standing(),
                                        line.handedIn(),
                                        line.memo()))
                        .toList(),
                reports.stream().map(report -> report(report, today)).toList());
    }

    private static ReportOfYear report(Reports.Entry report, LocalDate today) {
        Standing standing = report.standing();
        return new ReportOfYear(
                report.memo(),
                report.state(),
                standing.kind(),
                standing.assessmentYear(),
                standing.round(),
                standing.title(),
                report.handedIn(),
                standing.counts() ? Share.of(standing.tally()) : null,
                standing.open().stream().map(measure -> open(measure, today)).toList());
    }

    private static Open open(OpenMeasure measure, LocalDate today) {
        return new Open(
                measure.row(),
                measure.name(),
                measure.status(),
                measure.expected(),
                measure.expectedText(),
                measure.overdue(today));
    }
}

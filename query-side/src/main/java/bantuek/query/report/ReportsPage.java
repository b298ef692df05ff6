package bantuek.query.report;

import bantuek.query.memo.MemoLine;
import bantuek.query.memo.Share;
import bantuek.query.platform.Words;
import bantuek.report.OpenMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** รายงานและการติดตาม */
public record ReportsPage(
        String year, List<YearLink> years, List<RoundLine> rounds, List<ReportBlock> reports) {

    public record YearLink(String href, String words, boolean current) {}

    /**
     * @param tone late, due or none
     */
    public record RoundLine(
            String name, String tone, String standing, String due, @Nullable String href) {}

    public record ReportBlock(
            String href,
            String title,
            String kind,
            String state,
            String stateWords,
            String handedIn,
            @Nullable Share share,
            List<OpenLine> open,
            int overdue,
            String overdueWords) {}

    /** A measure that is still to be carried out. */
    public record OpenLine(String name, String status, String expected, boolean overdue) {}

    static ReportsPage of(
            int year,
            List<Integer> years,
            List<Reports.Entry> reports,
            LocalDate today,
            Words words) {
        return new ReportsPage(
                words.number(year),
                Stream.concat(Stream.of(year), years.stream())
                        .distinct()
                        .sorted((one, other) -> Integer.compare(other, one))
                        .map(it ->
                                new YearLink("/reports?year=" + it, words.number(it), it == year))
                        .toList(),
                Rounds.of(year, reports, today).stream().map(line -> round(line, words)).toList(),
                reports.stream().map(report -> block(report, today, words)).toList());
    }

    private static RoundLine round(Rounds.Line line, Words words) {
        String standing =
                line.handedIn() == null
                        ? words.of("round." + line.standing())
                        : words.of("round." + line.standing(), words.date(line.handedIn()));
        String tone =
                switch (line.standing()) {
                    case LATE -> "bad";
                    case DUE, HANDED_IN_LATE -> "wait";
                    case HANDED_IN -> "good";
                    case AHEAD -> "";
                };
        return new RoundLine(
                words.of("round.name", words.number(line.months())),
                tone,
                standing,
                words.of("round.due", words.date(line.due())),
                href(line.memo()));
    }

    private static @Nullable String href(@Nullable UUID memo) {
        return memo == null ? null : "/memos/" + memo;
    }

    private static ReportBlock block(Reports.Entry report, LocalDate today, Words words) {
        Standing standing = report.standing();
        List<OpenLine> open =
                standing.open().stream().map(measure -> open(measure, today, words)).toList();
        int overdue = (int) open.stream().filter(OpenLine::overdue).count();
        return new ReportBlock(
                "/memos/" + report.memo(),
                standing.title(),
                kind(standing, words),
                report.state().name(),
                MemoLine.stateWords(report.state(), report.published(), report.waitingFor(), words),
                report.handedIn() == null
                        ? words.of("reports.not-handed-in")
                        : words.of("reports.handed-in", words.date(report.handedIn())),
                standing.counts() ? Share.of(standing.tally(), words) : null,
                open,
                overdue,
                words.of("reports.overdue", words.number(overdue)));
    }

    private static String kind(Standing standing, Words words) {
        String kind = words.of("report.kind." + standing.kind());
        Integer round = standing.round();
        return round == null ? kind : kind + " " + words.of("round.name", words.number(round));
    }

    private static OpenLine open(OpenMeasure measure, LocalDate today, Words words) {
        return new OpenLine(
                measure.name(),
                measure.status() == null
                        ? words.of("share.unknown")
                        : words.of("status." + measure.status()),
                expected(measure, words),
                measure.overdue(today));
    }

    private static String expected(OpenMeasure measure, Words words) {
        if (measure.expectedText() != null) {
            return measure.expectedText();
        }
        return measure.expected() == null
                ? words.of("reports.not-expected")
                : words.date(measure.expected());
    }
}

package bantuek.query.report;

import bantuek.events.report.ReportKind;
import bantuek.report.Round;
import bantuek.thai.FiscalYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rounds of following up a year's plan were handed in, and which are still owed. */
final class Rounds {

    private Rounds() {}

    /**
     * @param handedIn the first day on which it was
     * @param memo that holds it, or the draft that is to
     */
    record Line(
            int months,
            LocalDate due,
            RoundStanding standing,
            @Nullable LocalDate handedIn,
            @Nullable UUID memo) {}

    static List<Line> of(int fiscalYear, List<Reports.Entry> reports, LocalDate today) {
        FiscalYear year = new FiscalYear(fiscalYear);
        return Stream.of(new Round(year, Round.HALF), new Round(year, Round.WHOLE))
                .map(round -> line(round, reports, today))
                .toList();
    }

    private static Line line(Round round, List<Reports.Entry> reports, LocalDate today) {
        List<Reports.Entry> ofRound =
                reports.stream()
                        .filter(Reports.Entry::isInForce)
                        .filter(report -> report.standing().kind() == ReportKind.FOLLOW_UP)
                        .filter(report -> Objects.equals(report.standing().round(), round.months()))
                        .toList();
        return ofRound.stream()
                .filter(report -> report.handedIn() != null)
                .min(Comparator.comparing(report -> Objects.requireNonNull(report.handedIn())))
                .map(report -> handedIn(round, report))
                .orElseGet(() -> open(round, ofRound, today));
    }

    private static Line handedIn(Round round, Reports.Entry report) {
        LocalDate day = Objects.requireNonNull(report.handedIn());
        RoundStanding standing =
                day.isAfter(round.due()) ? RoundStanding.HANDED_IN_LATE : RoundStanding.HANDED_IN;
        return new Line(round.months(), round.due(), standing, day, report.memo());
    }

    private static Line open(Round round, List<Reports.Entry> drafts, LocalDate today) {
        UUID draft = drafts.isEmpty() ? null : drafts.getFirst().memo();
        return new Line(round.months(), round.due(), standing(round, today), null, draft);
    }

    private static RoundStanding standing(Round round, LocalDate today) {
        if (today.isAfter(round.due())) {
            return RoundStanding.LATE;
        }
        return today.isBefore(round.opens()) ? RoundStanding.AHEAD : RoundStanding.DUE;
    }
}

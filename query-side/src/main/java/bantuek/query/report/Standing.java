package bantuek.query.report;

import bantuek.events.report.Report;
import bantuek.events.report.ReportKind;
import bantuek.report.OpenMeasure;
import bantuek.report.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report says of how far its plan has come. */
record Standing(
        ReportKind kind,
        int fiscalYear,
        @Nullable Integer assessmentYear,
        @Nullable Integer round,
        String title,
        Tally tally,
        List<OpenMeasure> open) {

    static Standing of(Report report) {
        boolean counts = Tally.counts(report.head().kind());
        return new Standing(
                report.head().kind(),
                report.head().fiscalYear(),
                report.head().assessmentYear(),
                report.head().round(),
                report.head().title(),
                Tally.of(report),
                counts ? OpenMeasure.of(report) : List.of());
    }

    boolean counts() {
        return Tally.counts(kind);
    }
}

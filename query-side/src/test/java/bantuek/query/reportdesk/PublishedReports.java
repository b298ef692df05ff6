package bantuek.query.reportdesk;

import bantuek.events.memo.MemoText;
import bantuek.events.report.Report;
import bantuek.query.intake.Intake;
import bantuek.query.intake.Outcome.Understood;
import java.io.IOException;
import java.util.List;

/** The published reports beside the project, as they were brought in; without them a test ends. */
public final class PublishedReports {

    private PublishedReports() {}

    public static List<Report> of(String name) throws IOException {
        String html = RealReportsTest.html(RealReportsTest.source(name));
        return RealReportsTest.adopted(((Understood) Intake.read(html)).tables());
    }

    /** Of the only one that is a memo. */
    public static MemoText memo() throws IOException {
        return RealReportsTest.text(RealReportsTest.source("S0"));
    }
}

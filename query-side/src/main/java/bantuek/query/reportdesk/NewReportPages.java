package bantuek.query.reportdesk;

import bantuek.query.commands.Sent;
import bantuek.query.form.Forms;
import bantuek.query.memo.OwnDraft;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.query.report.Reports;
import bantuek.query.reportdesk.NewReportPage.Choice;
import bantuek.thai.FiscalYear;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the ways in which a report comes into a memo. */
@Component
class NewReportPages {

    private final Reports reports;
    private final Forms forms;
    private final Clock clock;

    NewReportPages(Reports reports, Forms forms, Clock clock) {
        this.reports = reports;
        this.forms = forms;
        this.clock = clock;
    }

    ModelAndView show(
            Frame frame,
            Viewer viewer,
            OwnDraft draft,
            HttpStatus status,
            Sent sent,
            @Nullable String problem) {
        LocalDate today = LocalDate.now(clock.withZone(ThaiDate.BANGKOK));
        return Page.of(
                status,
                "report-new",
                frame,
                new NewReportPage(
                        draft.memo(),
                        draft.version(),
                        sent.keyAfter(status).toString(),
                        draft.report() != null,
                        String.valueOf(FiscalYear.of(today).year()),
                        forms.inUse(viewer.organisation()).stream()
                                .map(form ->
                                        new Choice(form.form().toString(), form.content().name()))
                                .toList(),
                        earlier(viewer, draft),
                        problem));
    }

    private List<Choice> earlier(Viewer viewer, OwnDraft draft) {
        return reports.latest(viewer).stream()
                .filter(line -> !line.memo().equals(draft.memo()))
                .map(line -> new Choice(line.memo().toString(), line.title()))
                .toList();
    }
}

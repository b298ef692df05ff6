package bantuek.query.reportdesk;

import bantuek.events.InvalidValue;
import bantuek.events.form.ReportForm;
import bantuek.events.report.Report;
import bantuek.query.form.Forms;
import bantuek.query.memo.Memos;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A new report as data, to be filled in and sent to a memo: nothing is kept. */
@RestController
class StartApi {

    private final Memos memos;
    private final Forms forms;
    private final Progress progress;

    StartApi(Memos memos, Forms forms, Progress progress) {
        this.memos = memos;
        this.forms = forms;
        this.progress = progress;
    }

    @GetMapping("/api/forms/{form}/report")
    Report blank(
            Viewer viewer,
            @PathVariable UUID form,
            @RequestParam int year,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        UUID organisation = viewer.organisation();
        ReportForm content = forms.inUse(organisation, form).orElseThrow(NotFound::new).content();
        return ofYear(() -> BlankReport.of(content, year, forms.issuesOf(organisation, year)));
    }

    @GetMapping("/api/memos/{memo}/report/carried-over")
    Report carriedOver(
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam int year,
            @RequestParam(name = "open-only", defaultValue = "false") boolean openOnly,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        Report last = memos.report(viewer, memo).orElseThrow(NotFound::new);
        return ofYear(() -> CarryOver.of(last, year, openOnly, UUID::randomUUID));
    }

    private static Report ofYear(Supplier<Report> report) {
        try {
            return report.get();
        } catch (InvalidValue notAYear) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such year", notAYear);
        }
    }
}

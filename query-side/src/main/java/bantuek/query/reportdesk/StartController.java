package bantuek.query.reportdesk;

import bantuek.events.InvalidValue;
import bantuek.events.form.ReportForm;
import bantuek.events.report.Report;
import bantuek.query.commands.Sent;
import bantuek.query.form.Forms;
import bantuek.query.memo.Memos;
import bantuek.query.memo.OwnDraft;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.thai.ThaiDigits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ways in which a report comes into a memo: out of a form, from last year, from outside. */
@Controller
@RequestMapping("/memos/{memo}/report")
class StartController {

    private final Memos memos;
    private final Forms forms;
    private final NewReportPages pages;
    private final ReportDesk desk;

    StartController(Memos memos, Forms forms, NewReportPages pages, ReportDesk desk) {
        this.memos = memos;
        this.forms = forms;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/new")
    ModelAndView ways(Frame frame, Viewer viewer, @PathVariable UUID memo) {
        return pages.show(
                frame, viewer, desk.draft(viewer, memo), HttpStatus.OK, Sent.NOTHING, null);
    }

    /** A form that came back stands at these addresses: whoever asks for them begins anew. */
    @GetMapping({"/start", "/carry-over"})
    ModelAndView anew(@PathVariable UUID memo) {
        return Page.seeOther("/memos/" + memo + "/report/new");
    }

    @PostMapping("/start")
    ModelAndView start(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam UUID form,
            @RequestParam(defaultValue = "") String year) {
        OwnDraft draft = desk.draft(viewer, memo);
        ReportForm content =
                forms.inUse(viewer.organisation(), form).orElseThrow(NotFound::new).content();
        return take(
                request,
                frame,
                viewer,
                draft,
                sent,
                year,
                number ->
                        BlankReport.of(
                                content, number, forms.issuesOf(viewer.organisation(), number)));
    }

    @PostMapping("/carry-over")
    ModelAndView carryOver(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam UUID from,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String open) {
        OwnDraft draft = desk.draft(viewer, memo);
        Report last = memos.report(viewer, from).orElseThrow(NotFound::new);
        return take(
                request,
                frame,
                viewer,
                draft,
                sent,
                year,
                number -> CarryOver.of(last, number, !open.isEmpty(), UUID::randomUUID));
    }

    @FunctionalInterface
    private interface OfYear {
        Report report(int year);
    }

    private ModelAndView take(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            OwnDraft draft,
            Sent sent,
            String year,
            OfYear reports) {
        String digits = ThaiDigits.arabic(year.strip());
        Report report;
        try {
            report = reports.report(digits.matches("[0-9]{4}") ? Integer.parseInt(digits) : 0);
        } catch (InvalidValue e) {
            return pages.show(
                    frame,
                    viewer,
                    draft,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    sent,
                    frame.of("report-new.bad-year"));
        }
        return desk.revise(
                request,
                frame,
                draft.memo(),
                report,
                sent,
                "/memos/" + draft.memo(),
                (status, problem) ->
                        pages.show(frame, viewer, draft, status, sent, problem.sentence()));
    }
}

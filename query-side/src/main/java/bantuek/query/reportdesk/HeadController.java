package bantuek.query.reportdesk;

import bantuek.events.InvalidValue;
import bantuek.events.report.Report;
import bantuek.query.commands.Sent;
import bantuek.query.memo.OwnDraft;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What stands around a report's rows, changed; and a report that is not wanted after all. */
@Controller
@RequestMapping("/memos/{memo}/report")
class HeadController {

    private final ReportDesk desk;

    HeadController(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/head")
    ModelAndView show(Frame frame, Viewer viewer, @PathVariable UUID memo) {
        OwnDraft draft = desk.draft(viewer, memo);
        Sent seen = new Sent(draft.version(), null);
        return show(
                frame,
                draft,
                HttpStatus.OK,
                seen,
                HeadFields.of(ReportDesk.report(draft).head()),
                null);
    }

    @GetMapping("/remove")
    ModelAndView anew(@PathVariable UUID memo) {
        return Page.seeOther("/memos/" + memo + "/report/head");
    }

    @PostMapping("/head")
    ModelAndView change(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent,
            @RequestParam MultiValueMap<String, String> typed) {
        OwnDraft draft = desk.draft(viewer, memo);
        HeadFields fields = HeadFields.read(typed);
        Report changed;
        try {
            changed = fields.in(ReportDesk.report(draft));
        } catch (InvalidValue e) {
            return show(
                    frame,
                    draft,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    sent,
                    fields,
                    frame.of("sheet.bad-head"));
        }
        return desk.revise(
                request,
                frame,
                memo,
                changed,
                sent,
                "/memos/" + memo + "/report/edit",
                (status, problem) -> show(frame, draft, status, sent, fields, problem.sentence()));
    }

    @PostMapping("/remove")
    ModelAndView remove(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent) {
        OwnDraft draft = desk.draft(viewer, memo);
        return desk.remove(
                request,
                frame,
                memo,
                sent,
                "/memos/" + memo,
                (status, problem) ->
                        show(
                                frame,
                                draft,
                                status,
                                sent,
                                HeadFields.of(ReportDesk.report(draft).head()),
                                problem.sentence()));
    }

    private static ModelAndView show(
            Frame frame,
            OwnDraft draft,
            HttpStatus status,
            Sent sent,
            HeadFields fields,
            @Nullable String problem) {
        return Page.of(
                status,
                "report-head",
                frame,
                new HeadPage(
                        draft.memo(),
                        sent.version() == null ? draft.version() : sent.version(),
                        sent.keyAfter(status).toString(),
                        fields,
                        problem));
    }
}

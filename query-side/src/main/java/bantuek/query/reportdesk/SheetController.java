package bantuek.query.reportdesk;

import bantuek.events.InvalidValue;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.events.report.RowKind;
import bantuek.query.commands.Sent;
import bantuek.query.memo.EarlierReports;
import bantuek.query.memo.OwnDraft;
import bantuek.query.office.Offices;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

/** A report's rows, changed one by one. */
@Controller
@RequestMapping("/memos/{memo}/report")
class SheetController {

    private final Offices offices;
    private final ReportDesk desk;
    private final EarlierReports earlier;

    SheetController(Offices offices, ReportDesk desk, EarlierReports earlier) {
        this.offices = offices;
        this.desk = desk;
        this.earlier = earlier;
    }

    @GetMapping("/edit")
    ModelAndView sheet(Frame frame, Viewer viewer, @PathVariable UUID memo) {
        return SheetPages.sheet(frame, desk.draft(viewer, memo), HttpStatus.OK, Sent.NOTHING, null);
    }

    /** A form that came back stands at these addresses: whoever asks for them begins anew. */
    @GetMapping({"/undo", "/rows/{row}/up", "/rows/{row}/down", "/rows/{row}/remove"})
    ModelAndView anew(@PathVariable UUID memo) {
        return Page.seeOther("/memos/" + memo + "/report/edit");
    }

    @GetMapping("/rows/new")
    ModelAndView blank(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "MEASURE") RowKind kind) {
        OwnDraft draft = desk.draft(viewer, memo);
        return SheetPages.row(
                frame,
                draft,
                HttpStatus.OK,
                new Sent(draft.version(), null),
                UUID.randomUUID(),
                after,
                RowFields.blank(kind),
                null);
    }

    @GetMapping("/rows/{row}")
    ModelAndView row(Frame frame, Viewer viewer, @PathVariable UUID memo, @PathVariable UUID row) {
        OwnDraft draft = desk.draft(viewer, memo);
        Row known = SheetPages.known(ReportDesk.report(draft), row);
        return known == null
                ? Page.seeOther("/memos/" + memo + "/report/edit")
                : SheetPages.row(
                        frame,
                        draft,
                        HttpStatus.OK,
                        new Sent(draft.version(), null),
                        row,
                        null,
                        RowFields.of(known),
                        null);
    }

    @PostMapping("/rows/{row}")
    ModelAndView change(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @PathVariable UUID row,
            Sent sent,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "") String next,
            @RequestParam MultiValueMap<String, String> typed) {
        OwnDraft draft = desk.draft(viewer, memo);
        Report report = ReportDesk.report(draft);
        RowFields fields = RowFields.read(typed, report.head().columns());
        UnitWords units = new UnitWords(offices.today(viewer.organisation()).office().units());
        Report changed;
        try {
            Row made =
                    fields.row(row, SheetPages.known(report, row), report.head().columns(), units);
            changed = Rows.with(report, made, after);
        } catch (InvalidValue e) {
            HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
            String why = why(e, frame.words());
            return SheetPages.row(frame, draft, status, sent, row, after, fields, why);
        }
        return desk.revise(
                request,
                frame,
                memo,
                changed,
                sent,
                afterwards(memo, changed, row, !next.isEmpty()),
                (status, problem) ->
                        SheetPages.row(
                                frame,
                                draft,
                                status,
                                sent,
                                row,
                                after,
                                fields,
                                problem.sentence()));
    }

    @PostMapping("/rows/{row}/up")
    ModelAndView up(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @PathVariable UUID row,
            Sent sent) {
        return rearrange(request, frame, viewer, memo, sent, report -> Rows.moved(report, row, -1));
    }

    @PostMapping("/rows/{row}/down")
    ModelAndView down(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @PathVariable UUID row,
            Sent sent) {
        return rearrange(request, frame, viewer, memo, sent, report -> Rows.moved(report, row, 1));
    }

    @PostMapping("/rows/{row}/remove")
    ModelAndView remove(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            @PathVariable UUID row,
            Sent sent) {
        return rearrange(request, frame, viewer, memo, sent, report -> Rows.without(report, row));
    }

    /** The last change is taken back; done twice, it is there again. */
    @PostMapping("/undo")
    ModelAndView undo(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID memo,
            Sent sent) {
        OwnDraft draft = desk.draft(viewer, memo);
        return rearrange(
                request,
                frame,
                viewer,
                memo,
                sent,
                report -> earlier.of(viewer, draft).orElse(report));
    }

    private ModelAndView rearrange(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            UUID memo,
            Sent sent,
            UnaryOperator<Report> change) {
        OwnDraft draft = desk.draft(viewer, memo);
        Report changed;
        try {
            changed = change.apply(ReportDesk.report(draft));
        } catch (InvalidValue e) {
            HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
            return SheetPages.sheet(frame, draft, status, sent, why(e, frame.words()));
        }
        return desk.revise(
                request,
                frame,
                memo,
                changed,
                sent,
                "/memos/" + memo + "/report/edit",
                (status, problem) ->
                        SheetPages.sheet(frame, draft, status, sent, problem.sentence()));
    }

    private static String afterwards(UUID memo, Report report, UUID row, boolean next) {
        String path = "/memos/" + memo + "/report";
        int below = Rows.place(report, row) + 1;
        return next && below < report.rows().size()
                ? path + "/rows/" + report.rows().get(below).id()
                : path + "/edit#row-" + row;
    }

    private static String why(InvalidValue why, Words words) {
        return switch (why.code()) {
            case "report.step-without-measure" -> words.of("sheet.step-without-measure");
            case "value.not-an-address" -> words.of("sheet.not-an-address");
            case "value.missing" -> words.of("sheet.link-missing");
            default -> words.of("import.too-much");
        };
    }
}

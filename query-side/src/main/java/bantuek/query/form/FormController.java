package bantuek.query.form;

import bantuek.events.form.ReportForm;
import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Problem;
import bantuek.query.commands.Sent;
import bantuek.query.form.FormsPage.Issues;
import bantuek.query.form.FormsPage.Line;
import bantuek.query.memo.Memos;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import bantuek.thai.FiscalYear;
import bantuek.thai.ThaiDate;
import bantuek.thai.ThaiDigits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Where administrators design how reports are printed, and say which issues a year has. */
@Controller
@RequestMapping("/forms")
class FormController {

    private final Forms forms;
    private final Memos memos;
    private final FormDesk desk;
    private final Clock clock;

    /** What the command side takes. */
    private record DesignForm(Object form) {}

    private record ListIssues(List<String> issues) {}

    private record Nothing() {}

    FormController(Forms forms, Memos memos, FormDesk desk, Clock clock) {
        this.forms = forms;
        this.memos = memos;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(Frame frame, Viewer viewer) {
        return all(frame, viewer, HttpStatus.OK, Sent.NOTHING, thisYear(viewer), null);
    }

    /** A form that came back stands at these addresses: whoever asks for them begins anew. */
    @GetMapping({"/issues", "/{form}/look", "/{form}/retire"})
    ModelAndView anew() {
        return Page.seeOther("/forms");
    }

    /** A new one: empty, or as a report that is there is printed. */
    @GetMapping("/new")
    ModelAndView blank(Frame frame, Viewer viewer, @RequestParam @Nullable UUID like) {
        FormFields fields =
                like == null
                        ? FormFields.blank(year())
                        : memos.report(viewer, like)
                                .map(report -> FormFields.like(report.head()))
                                .orElseThrow(NotFound::new);
        return show(
                frame, viewer, UUID.randomUUID(), false, HttpStatus.OK, Sent.NOTHING, fields, null);
    }

    @GetMapping("/{form}")
    ModelAndView one(Frame frame, Viewer viewer, @PathVariable UUID form) {
        ReportForm content =
                forms.inUse(viewer.organisation(), form).orElseThrow(NotFound::new).content();
        return show(
                frame,
                viewer,
                form,
                true,
                HttpStatus.OK,
                Sent.NOTHING,
                FormFields.of(content),
                null);
    }

    @PostMapping("/{form}/look")
    ModelAndView look(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID form,
            @RequestParam MultiValueMap<String, String> typed) {
        boolean known = forms.inUse(viewer.organisation(), form).isPresent();
        return show(
                frame,
                viewer,
                form,
                known,
                HttpStatus.OK,
                Sent.NOTHING,
                FormFields.read(typed),
                null);
    }

    @PostMapping("/{form}")
    ModelAndView design(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID form,
            Sent sent,
            @RequestParam MultiValueMap<String, String> typed) {
        FormFields fields = FormFields.read(typed);
        boolean known = forms.inUse(viewer.organisation(), form).isPresent();
        return desk.take(
                request,
                frame,
                new Order(
                        "/forms/" + form + "/design",
                        new DesignForm(fields.json()),
                        sent.key(),
                        null),
                _ -> "/forms",
                (status, problem) ->
                        show(frame, viewer, form, known, status, sent, fields, problem));
    }

    @PostMapping("/{form}/retire")
    ModelAndView retire(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID form,
            Sent sent) {
        return desk.take(
                request,
                frame,
                new Order("/forms/" + form + "/retire", new Nothing(), sent.key(), null),
                _ -> "/forms",
                (status, problem) ->
                        all(frame, viewer, status, sent, thisYear(viewer), problem.sentence()));
    }

    @PostMapping("/issues")
    ModelAndView listIssues(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            Sent sent,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String issues) {
        List<String> titles = issues.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        String number = ThaiDigits.arabic(year.strip());
        return desk.take(
                request,
                frame,
                new Order(
                        "/forms/issues/" + (number.matches("[0-9]{1,6}") ? number : "0"),
                        new ListIssues(titles),
                        sent.key(),
                        null),
                _ -> "/forms",
                (status, problem) ->
                        all(
                                frame,
                                viewer,
                                status,
                                sent,
                                new Issues(year, titles, issues),
                                problem.sentence()));
    }

    private ModelAndView all(
            Frame frame,
            Viewer viewer,
            HttpStatus status,
            Sent sent,
            Issues typed,
            @Nullable String problem) {
        requireAdministrator(viewer);
        Words words = frame.words();
        return Page.of(
                status,
                "forms",
                frame,
                new FormsPage(
                        forms.inUse(viewer.organisation()).stream()
                                .map(form -> line(form, words))
                                .toList(),
                        forms.issueLists(viewer.organisation()).stream()
                                .filter(list -> !list.issues().isEmpty())
                                .map(list -> issues(list.year(), list.issues()))
                                .toList(),
                        typed,
                        sent.keyAfter(status).toString(),
                        problem));
    }

    private static Line line(Forms.Form form, Words words) {
        ReportForm content = form.content();
        String from = words.number(content.fromYear());
        return new Line(
                "/forms/" + form.form(),
                content.name(),
                words.of("report.kind." + content.kind()),
                content.untilYear() == null
                        ? words.of("form.from", from)
                        : from + "–" + words.number(content.untilYear()),
                content.columns().size());
    }

    private Issues thisYear(Viewer viewer) {
        return issues(year(), forms.issuesOf(viewer.organisation(), year()));
    }

    private static Issues issues(int year, List<String> titles) {
        return new Issues(String.valueOf(year), titles, String.join("\n", titles));
    }

    private int year() {
        return FiscalYear.of(LocalDate.now(clock.withZone(ThaiDate.BANGKOK))).year();
    }

    private ModelAndView show(
            Frame frame,
            Viewer viewer,
            UUID form,
            boolean known,
            HttpStatus status,
            Sent sent,
            FormFields fields,
            @Nullable Problem problem) {
        requireAdministrator(viewer);
        return Page.of(
                status,
                "form",
                frame,
                new FormPage(
                        form,
                        known,
                        sent.keyAfter(status).toString(),
                        fields.withSpareColumns(),
                        FormPage.preview(fields.form()),
                        problem));
    }

    private static void requireAdministrator(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new NotFound();
        }
    }
}

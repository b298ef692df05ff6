package bantuek.query.register;

import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Problem;
import bantuek.query.commands.Sent;
import bantuek.query.office.Offices;
import bantuek.query.paper.Paper;
import bantuek.query.paper.PaperPress;
import bantuek.query.past.KnownMoment;
import bantuek.query.past.Moments;
import bantuek.query.platform.Download;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import bantuek.query.register.Registers.Book;
import bantuek.query.register.RegistersPage.Taking;
import bantuek.query.workbook.FiguresWorkbook;
import bantuek.thai.ThaiDate;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The registers of a year; the registry takes numbers here that no memo takes by itself. */
@Controller
class RegistersController {

    private static final String FORMS = "/{form:reserve|issue|enter}";

    private final Registers registers;
    private final Offices offices;
    private final Moments moments;
    private final FormDesk desk;
    private final PaperPress press;
    private final Clock clock;

    RegistersController(
            Registers registers,
            Offices offices,
            Moments moments,
            FormDesk desk,
            PaperPress press,
            Clock clock) {
        this.registers = registers;
        this.offices = offices;
        this.moments = moments;
        this.desk = desk;
        this.press = press;
        this.clock = clock;
    }

    /** Without a year, the latest that there is a register of, or that of today. */
    @GetMapping(RegistersPage.PATH)
    ModelAndView show(
            Frame frame, Viewer viewer, @RequestParam(required = false) @Nullable Integer year) {
        return show(frame, viewer, year, null, Map.of(), UUID.randomUUID(), null, HttpStatus.OK);
    }

    /** A form that came back stands at this address: whoever asks for it anew wants the page. */
    @GetMapping(RegistersPage.PATH + FORMS)
    ModelAndView backFromForm(@PathVariable String form) {
        return Page.seeOther(RegistersPage.PATH);
    }

    @PostMapping(RegistersPage.PATH + FORMS)
    ModelAndView take(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable String form,
            Sent sent,
            @RequestParam Map<String, String> fields) {
        return desk.take(
                request,
                frame,
                new Order("/registers/" + form, Taken.body(form, fields), sent.key(), null),
                accepted ->
                        RegistersPage.PATH + "/" + accepted.id() + "?given=" + accepted.position(),
                (status, problem) ->
                        show(
                                frame,
                                viewer,
                                null,
                                form,
                                fields,
                                sent.keyAfter(status),
                                problem,
                                status));
    }

    /** A register as it is entered in by hand, with all of its lines. */
    @GetMapping(RegistersPage.PATH + "/{register}.xlsx")
    ResponseEntity<byte[]> workbook(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID register,
            @RequestParam Map<String, String> fields) {
        Book book = registers.book(viewer, register).orElseThrow(NotFound::new);
        Wanted wanted = Wanted.of(fields);
        KnownMoment then = moments.of(viewer.organisation(), wanted.then()).orNone();
        return Download.workbook(
                BookPage.title(book, frame.words()),
                FiguresWorkbook.of(
                        List.of(
                                BookSheet.of(
                                        book,
                                        wanted.of(registers.lines(viewer, book, then.moment())),
                                        then,
                                        clock.instant(),
                                        frame.words()))));
    }

    /** The same as the workbook, to be bound and kept. */
    @GetMapping(RegistersPage.PATH + "/{register}.pdf")
    ResponseEntity<byte[]> paper(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID register,
            @RequestParam Map<String, String> fields) {
        Book book = registers.book(viewer, register).orElseThrow(NotFound::new);
        Wanted wanted = Wanted.of(fields);
        KnownMoment then = moments.of(viewer.organisation(), wanted.then()).orNone();
        Paper paper =
                BookPaper.of(
                        book,
                        frame.organisation(),
                        wanted.of(registers.lines(viewer, book, then.moment())),
                        then,
                        clock.instant(),
                        offices.today(viewer.organisation()).office().settings().digits());
        return Download.paper(
                BookPage.title(book, Words.THAI), press.print(paper, _ -> Optional.empty()).pdf());
    }

    private ModelAndView show(
            Frame frame,
            Viewer viewer,
            @Nullable Integer asked,
            @Nullable String open,
            Map<String, String> typed,
            UUID key,
            @Nullable Problem problem,
            HttpStatus status) {
        List<Integer> years = registers.years(viewer);
        int year = asked == null ? latest(years) : known(years, asked);
        Taking taking =
                registers.isRegistry(viewer)
                        ? taking(viewer, frame, open, typed, key, problem)
                        : null;
        if (problem != null && taking == null) {
            throw new NotFound();
        }
        return Page.of(
                status,
                "registers",
                frame,
                RegistersPage.of(
                        year, years, registers.tallies(viewer, year), taking, frame.words()));
    }

    private Taking taking(
            Viewer viewer,
            Frame frame,
            @Nullable String open,
            Map<String, String> typed,
            UUID key,
            @Nullable Problem problem) {
        return new Taking(
                RegistersPage.keepers(offices.today(viewer.organisation())),
                RegistersPage.series(frame.words()),
                open,
                typed,
                key.toString(),
                problem);
    }

    private int latest(List<Integer> years) {
        return years.isEmpty()
                ? LocalDate.now(clock.withZone(ThaiDate.BANGKOK)).getYear()
                : years.getFirst();
    }

    private static int known(List<Integer> years, int year) {
        if (!years.contains(year)) {
            throw new NotFound();
        }
        return year;
    }
}

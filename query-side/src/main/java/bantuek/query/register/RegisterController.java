package bantuek.query.register;

import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Problem;
import bantuek.query.commands.Sent;
import bantuek.query.past.AskedSpan;
import bantuek.query.past.KnownMoment;
import bantuek.query.past.KnownSpan;
import bantuek.query.past.Moments;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.query.register.BookPage.Voiding;
import bantuek.query.register.Registers.Book;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One register of numbers: its lines, as they are or were; and the registry voids one here. */
@Controller
@RequestMapping(RegistersPage.PATH + "/{register}")
class RegisterController {

    private final Registers registers;
    private final Moments moments;
    private final FormDesk desk;
    private final Clock clock;

    RegisterController(Registers registers, Moments moments, FormDesk desk, Clock clock) {
        this.registers = registers;
        this.moments = moments;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID register,
            @RequestParam(required = false) @Nullable Long given,
            @RequestParam Map<String, String> fields) {
        Voiding voiding = registers.isRegistry(viewer) ? Voiding.fresh() : null;
        return show(frame, viewer, known(viewer, register), fields, given, voiding, HttpStatus.OK);
    }

    @GetMapping("/void")
    ModelAndView backFromForm(@PathVariable UUID register) {
        return Page.seeOther(RegistersPage.PATH + "/" + register);
    }

    @PostMapping("/void")
    ModelAndView voidNumber(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID register,
            Sent sent,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason) {
        Book book = known(viewer, register);
        Map<String, Object> body = new HashMap<>();
        body.put("unit", book.unit());
        body.put("series", book.series());
        body.put("year", book.year());
        body.put("number", Taken.number(number));
        body.put("reason", reason.strip());
        return desk.take(
                request,
                frame,
                new Order("/registers/void", body, sent.key(), null),
                accepted -> RegistersPage.path(book) + "?given=" + accepted.position(),
                (status, problem) ->
                        show(
                                frame,
                                viewer,
                                book,
                                Map.of(),
                                null,
                                cameBack(number, reason, sent.keyAfter(status), problem),
                                status));
    }

    @GetMapping("/changes")
    ModelAndView changes(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID register,
            @RequestParam Map<String, String> fields) {
        Book book = known(viewer, register);
        KnownSpan span = moments.of(viewer.organisation(), AskedSpan.of(fields));
        Instant now = clock.instant();
        return Page.of(
                span.status(),
                "difference",
                frame,
                BookChanges.page(
                        book,
                        BookChanges.between(registers, viewer, book, span),
                        span,
                        now,
                        frame.words()));
    }

    private ModelAndView show(
            Frame frame,
            Viewer viewer,
            Book book,
            Map<String, String> fields,
            @Nullable Long given,
            @Nullable Voiding voiding,
            HttpStatus status) {
        Wanted wanted = Wanted.of(fields);
        KnownMoment then = moments.of(viewer.organisation(), wanted.then());
        return Page.of(
                then.isUnreadable() ? then.status() : status,
                "register",
                frame,
                BookPage.of(
                        book,
                        registers.lines(viewer, book, then.moment()),
                        wanted,
                        then,
                        given,
                        voiding,
                        frame.words()));
    }

    private static Voiding cameBack(String number, String reason, UUID key, Problem problem) {
        return new Voiding(true, number, reason, key.toString(), problem);
    }

    private Book known(Viewer viewer, UUID register) {
        return registers.book(viewer, register).orElseThrow(NotFound::new);
    }
}

package bantuek.query.operations;

import bantuek.query.operations.OperationsPage.Line;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Parked;
import bantuek.query.platform.Reached;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrators' page of the system itself. */
@Controller
@RequestMapping("/operations")
class OperationsController {

    private static final int HUNDRED = 100;

    private final Reached reached;
    private final Parked parked;

    OperationsController(Reached reached, Parked parked) {
        this.reached = reached;
        this.parked = parked;
    }

    @GetMapping
    ModelAndView show(Frame frame, Viewer viewer) {
        return show(frame, viewer, HttpStatus.OK, null);
    }

    /** A form that came back stands at this address: whoever asks for it begins anew. */
    @GetMapping("/retry")
    ModelAndView anew() {
        return Page.seeOther("/operations");
    }

    @PostMapping("/retry")
    ModelAndView retry(
            Frame frame,
            Viewer viewer,
            @RequestParam String readModel,
            @RequestParam String stream) {
        requireAdministrator(viewer);
        return parked.retry(viewer.organisation(), readModel, stream)
                ? Page.seeOther("/operations")
                : show(frame, viewer, HttpStatus.CONFLICT, frame.of("operations.still"));
    }

    private ModelAndView show(
            Frame frame, Viewer viewer, HttpStatus status, @Nullable String problem) {
        requireAdministrator(viewer);
        Words words = frame.words();
        Reached.Standing standing = reached.standing();
        long behind = standing.behind();
        return Page.of(
                status,
                "operations",
                frame,
                new OperationsPage(
                        words.number(standing.folded()),
                        words.number(standing.last()),
                        behind == 0,
                        behind == 0
                                ? words.of("operations.up-to-date")
                                : words.of("operations.behind", words.number(behind)),
                        reached.making().map(making -> making(making, words)).orElse(null),
                        parked.of(viewer.organisation()).stream()
                                .map(waiting -> line(waiting, words))
                                .toList(),
                        problem));
    }

    private static void requireAdministrator(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new NotFound();
        }
    }

    private static String making(Reached.Making making, Words words) {
        long percent = making.all() == 0 ? HUNDRED : making.done() * HUNDRED / making.all();
        return words.of(
                "operations.making-done",
                words.number(making.done()),
                words.number(making.all()),
                words.number(percent));
    }

    private static Line line(Parked.Waiting waiting, Words words) {
        return new Line(
                waiting.readModel(),
                waiting.stream(),
                words.number(waiting.version() + 1),
                waiting.eventType(),
                waiting.why(),
                words.time(waiting.since()),
                words.of("operations.retry-of", waiting.readModel(), waiting.stream()));
    }
}

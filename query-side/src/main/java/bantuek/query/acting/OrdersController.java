package bantuek.query.acting;

import bantuek.events.InvalidValue;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.OfficeEvent;
import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Option;
import bantuek.query.commands.Order;
import bantuek.query.commands.Problem;
import bantuek.query.commands.Returned;
import bantuek.query.commands.Sent;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.pending.Waits;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.query.route.Routes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

/**
 * Where administrators enter who signs in whose place. What an order would change is shown before
 * it is made: by then it is too late for whoever signed by it.
 */
@Controller
@RequestMapping(OrderKind.PATH)
class OrdersController {

    private static final String KINDS = "/{segment:acting|delegation|absence|substitutes}";
    private static final String ENDED = "/{segment:acting|delegation|absence}/{id}/end";

    private final Offices offices;
    private final Waits waits;
    private final Routes routes;
    private final FormDesk desk;

    OrdersController(Offices offices, Waits waits, Routes routes, FormDesk desk) {
        this.offices = offices;
        this.waits = waits;
        this.routes = routes;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView all(Frame frame, Viewer viewer) {
        return all(frame, viewer, HttpStatus.OK, Returned.NOTHING);
    }

    /** A form that came back stands at its own address: whoever asks for it anew wants the page. */
    @GetMapping({ENDED})
    ModelAndView backFromEnd(Viewer viewer, @PathVariable String segment, @PathVariable UUID id) {
        requireAdministrator(viewer);
        return Page.seeOther(OrderKind.PATH);
    }

    @GetMapping(KINDS + "/look")
    ModelAndView backFromLook(Viewer viewer, @PathVariable String segment) {
        requireAdministrator(viewer);
        return Page.seeOther(OrderKind.of(segment).path());
    }

    /** An empty form; a post may be chosen already. */
    @GetMapping(KINDS)
    ModelAndView write(
            Frame frame,
            Viewer viewer,
            @PathVariable String segment,
            @RequestParam(defaultValue = "") String post) {
        requireAdministrator(viewer);
        OrderKind kind = OrderKind.of(segment);
        Map<String, String> fields = Map.of("post", post);
        Returned fresh = new Returned(kind.name(), fields, null, null);
        return form(
                frame,
                viewer,
                HttpStatus.OK,
                new OrderDraft(kind, fields),
                today(viewer),
                null,
                fresh);
    }

    @PostMapping(KINDS + "/look")
    ModelAndView look(
            Frame frame,
            Viewer viewer,
            @PathVariable String segment,
            @RequestParam Map<String, String> fields) {
        requireAdministrator(viewer);
        OrderDraft draft = new OrderDraft(OrderKind.of(segment), fields);
        OfficeToday today = today(viewer);
        try {
            Change change = change(frame, viewer, today, draft);
            Returned back = new Returned(draft.kind().name(), fields, null, null);
            return form(frame, viewer, HttpStatus.OK, draft, today, change, back);
        } catch (InvalidValue invalid) {
            Problem problem =
                    new Problem(invalid.code(), frame.of("order.fill-in"), invalid.field());
            return unreadable(frame, viewer, draft, today, problem);
        } catch (IllegalStateException impossible) {
            Problem problem = new Problem("order.impossible", frame.of("order.impossible"), null);
            return unreadable(frame, viewer, draft, today, problem);
        }
    }

    @PostMapping(KINDS)
    ModelAndView make(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable String segment,
            Sent sent,
            @RequestParam Map<String, String> fields) {
        requireAdministrator(viewer);
        OrderDraft draft = new OrderDraft(OrderKind.of(segment), fields);
        return desk.take(
                request,
                frame,
                new Order(draft.kind().command(), draft.body(), sent.key(), null),
                _ -> OrderKind.PATH,
                (status, problem) -> {
                    OfficeToday today = today(viewer);
                    Returned back =
                            Returned.refused(draft.kind().name(), fields, sent, status, problem);
                    Change change =
                            status.is5xxServerError()
                                    ? changeIfAny(frame, viewer, today, draft)
                                    : null;
                    return form(frame, viewer, status, draft, today, change, back);
                });
    }

    @PostMapping(ENDED)
    ModelAndView end(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable String segment,
            @PathVariable UUID id,
            Sent sent) {
        requireAdministrator(viewer);
        return desk.take(
                request,
                frame,
                new Order(OrderKind.of(segment).ending(id.toString()), Map.of(), sent.key(), null),
                _ -> OrderKind.PATH,
                (status, problem) ->
                        all(
                                frame,
                                viewer,
                                status,
                                Returned.refused(id.toString(), Map.of(), sent, status, problem)));
    }

    private ModelAndView all(Frame frame, Viewer viewer, HttpStatus status, Returned back) {
        requireAdministrator(viewer);
        return Page.of(
                status,
                "orders",
                frame,
                OrdersPage.of(today(viewer), types(viewer), back, frame.words()));
    }

    private ModelAndView unreadable(
            Frame frame, Viewer viewer, OrderDraft draft, OfficeToday today, Problem problem) {
        Returned back = new Returned(draft.kind().name(), draft.typed(), null, problem);
        return form(frame, viewer, HttpStatus.UNPROCESSABLE_CONTENT, draft, today, null, back);
    }

    private ModelAndView form(
            Frame frame,
            Viewer viewer,
            HttpStatus status,
            OrderDraft draft,
            OfficeToday today,
            @Nullable Change change,
            Returned back) {
        return Page.of(
                status,
                "order",
                frame,
                OrderFormPage.of(draft, today, types(viewer), change, back, frame.words()));
    }

    private @Nullable Change changeIfAny(
            Frame frame, Viewer viewer, OfficeToday today, OrderDraft draft) {
        try {
            return change(frame, viewer, today, draft);
        } catch (InvalidValue | IllegalStateException none) {
            return null;
        }
    }

    private Change change(Frame frame, Viewer viewer, OfficeToday today, OrderDraft draft) {
        OfficeEvent event = draft.event(viewer.organisation(), today.day());
        UUID post = UUID.fromString(draft.typed().getOrDefault("post", "").strip());
        String type =
                event instanceof DelegationOrdered ordered && !ordered.documentTypes().isEmpty()
                        ? ordered.documentTypes().getFirst()
                        : "";
        Effect effect = Effect.of(today, event, post, draft.period(today.day()), type);
        return Change.of(effect, waits.at(viewer.organisation(), post), frame.words());
    }

    /** What a delegation may go for. */
    private List<Option> types(Viewer viewer) {
        return routes.types(viewer.organisation());
    }

    private OfficeToday today(Viewer viewer) {
        return offices.today(viewer.organisation());
    }

    private static void requireAdministrator(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new NotFound();
        }
    }
}

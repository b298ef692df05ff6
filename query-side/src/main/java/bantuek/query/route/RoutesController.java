package bantuek.query.route;

import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Order;
import bantuek.query.commands.Problem;
import bantuek.query.commands.Returned;
import bantuek.query.commands.Sent;
import bantuek.query.office.Offices;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.query.route.Routes.OfType;
import bantuek.query.route.Routes.Version;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators see the routes of their office, and publish new versions of them. */
@Controller
@RequestMapping(RoutesPage.PATH)
class RoutesController {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int TYPE_CHARACTERS = 100;

    private final Routes routes;
    private final Offices offices;
    private final FormDesk desk;

    RoutesController(Routes routes, Offices offices, FormDesk desk) {
        this.routes = routes;
        this.offices = offices;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView all(Frame frame, Viewer viewer) {
        return all(frame, viewer, HttpStatus.OK, Returned.NOTHING);
    }

    @GetMapping("/retire")
    ModelAndView backFromRetiring(Viewer viewer) {
        requireAdministrator(viewer);
        return Page.seeOther(RoutesPage.PATH);
    }

    /** Begins with what is in force; of a new type, with a decision alone. */
    @GetMapping("/edit")
    ModelAndView edit(Frame frame, Viewer viewer, @RequestParam(defaultValue = "") String type) {
        requireAdministrator(viewer);
        String documentType = type.strip();
        if (!isType(documentType)) {
            Problem problem = new Problem("value.bad-code", frame.of("plan.bad-type"), "type");
            return all(
                    frame,
                    viewer,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    new Returned("new", Map.of("type", type), null, problem));
        }
        PlanDraft plan =
                routes.all(viewer.organisation()).stream()
                        .filter(known -> known.documentType().equals(documentType))
                        .filter(OfType::inForce)
                        .map(RoutesController::inForce)
                        .findFirst()
                        .orElse(PlanDraft.empty());
        return form(frame, viewer, HttpStatus.OK, documentType, plan, Returned.NOTHING);
    }

    /** Publishes it, or only rearranges its steps: the form comes back. */
    @PostMapping("/edit")
    ModelAndView publish(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @RequestParam String type,
            @RequestParam(name = "do", defaultValue = "") String deed,
            Sent sent,
            @RequestParam Map<String, String> fields) {
        requireAdministrator(viewer);
        requireType(type);
        PlanDraft plan = PlanDraft.of(fields);
        if (!deed.equals("publish")) {
            return form(frame, viewer, HttpStatus.OK, type, plan.after(deed), Returned.NOTHING);
        }
        return desk.take(
                request,
                frame,
                new Order("/routes/" + type + "/publish", plan.body(), sent.key(), null),
                _ -> RoutesPage.PATH,
                (status, problem) ->
                        form(
                                frame,
                                viewer,
                                status,
                                type,
                                plan,
                                Returned.refused(PlanPage.FORM, fields, sent, status, problem)));
    }

    @PostMapping("/retire")
    ModelAndView retire(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @RequestParam String type,
            @RequestParam(defaultValue = "") String reason,
            Sent sent) {
        requireAdministrator(viewer);
        requireType(type);
        Map<String, String> body = reason.isBlank() ? Map.of() : Map.of("reason", reason.strip());
        return desk.take(
                request,
                frame,
                new Order("/routes/" + type + "/retire", body, sent.key(), null),
                _ -> RoutesPage.PATH,
                (status, problem) ->
                        all(
                                frame,
                                viewer,
                                status,
                                Returned.refused("retire " + type, body, sent, status, problem)));
    }

    private ModelAndView all(Frame frame, Viewer viewer, HttpStatus status, Returned back) {
        requireAdministrator(viewer);
        UUID organisation = viewer.organisation();
        return Page.of(
                status,
                "routes",
                frame,
                RoutesPage.of(
                        routes.all(organisation),
                        offices.today(organisation),
                        back,
                        frame.words()));
    }

    private ModelAndView form(
            Frame frame,
            Viewer viewer,
            HttpStatus status,
            String documentType,
            PlanDraft plan,
            Returned back) {
        return Page.of(
                status,
                "plan",
                frame,
                PlanPage.of(
                        documentType,
                        plan,
                        offices.today(viewer.organisation()),
                        back,
                        frame.words()));
    }

    /** The office's own version, or else the built-in one. */
    static PlanDraft inForce(OfType type) {
        Version own = type.own();
        if (own != null) {
            return PlanDraft.of(own.title(), own.conditions(), own.steps());
        }
        if (type.standard() == null) {
            throw new IllegalArgumentException("no route in force of " + type.documentType());
        }
        return PlanDraft.of(type.standard().title(), List.of(), type.standard().steps());
    }

    private static boolean isType(String type) {
        return type.length() <= TYPE_CHARACTERS && TYPE.matcher(type).matches();
    }

    private static void requireType(String type) {
        if (!isType(type)) {
            throw new NotFound();
        }
    }

    private static void requireAdministrator(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new NotFound();
        }
    }
}

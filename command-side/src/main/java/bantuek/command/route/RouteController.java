package bantuek.command.route;

import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Receipt;
import bantuek.command.route.RouteCommand.PublishRoute;
import bantuek.command.route.RouteCommand.RetireRoute;
import bantuek.events.Check;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.RouteCondition;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What administrators change of their office's routes. */
@RestController
@RequestMapping("/routes/{documentType}")
class RouteController {

    private final CommandDesk desk;

    RouteController(CommandDesk desk) {
        this.desk = desk;
    }

    record PublishRequest(
            @Nullable String title,
            @Nullable List<RouteCondition> conditions,
            @Nullable List<PlannedStep> steps) {}

    record RetireRequest(@Nullable String reason) {}

    @PostMapping("/publish")
    Receipt publish(
            @PathVariable String documentType, @RequestBody PublishRequest request, Caller caller) {
        UUID organisation = caller.asAdministrator().who().organisation();
        UUID route = Routes.idOf(organisation, Check.code(documentType, "documentType"));
        return desk.carryOut(
                caller,
                route,
                new PublishRoute(
                        organisation,
                        route,
                        documentType,
                        Check.present(request.title, "title"),
                        request.conditions == null ? List.of() : request.conditions,
                        Check.present(request.steps, "steps")));
    }

    @PostMapping("/retire")
    Receipt retire(
            @PathVariable String documentType, @RequestBody RetireRequest request, Caller caller) {
        UUID organisation = caller.asAdministrator().who().organisation();
        UUID route = Routes.idOf(organisation, Check.code(documentType, "documentType"));
        return desk.carryOut(
                caller,
                route,
                new RetireRoute(organisation, route, Check.present(request.reason, "reason")));
    }
}

package bantuek.command.route;

import bantuek.command.platform.OfficeWide;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.RouteCondition;
import java.util.List;
import java.util.UUID;

/** What administrators may ask of their office's routes. */
sealed interface RouteCommand extends OfficeWide {

    UUID organisation();

    UUID route();

    /** ประกาศใช้เส้นทาง */
    record PublishRoute(
            UUID organisation,
            UUID route,
            String documentType,
            String title,
            List<RouteCondition> conditions,
            List<PlannedStep> steps)
            implements RouteCommand {}

    /** เลิกใช้เส้นทาง */
    record RetireRoute(UUID organisation, UUID route, String reason) implements RouteCommand {}
}

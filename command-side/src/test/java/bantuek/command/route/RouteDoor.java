package bantuek.command.route;

import bantuek.command.platform.Instruction;
import bantuek.command.platform.Ledger;
import bantuek.command.route.RouteCommand.PublishRoute;
import bantuek.command.route.RouteCommand.RetireRoute;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.RouteCondition;
import java.util.List;
import java.util.UUID;

/** Lets the tests of other features in, past the desk. */
public final class RouteDoor {

    private RouteDoor() {}

    public static Object publish(
            UUID organisation,
            String documentType,
            List<RouteCondition> conditions,
            List<PlannedStep> steps) {
        return new PublishRoute(
                organisation,
                Routes.idOf(organisation, documentType),
                documentType,
                "เส้นทางของ " + documentType,
                conditions,
                steps);
    }

    public static Object retire(UUID organisation, String documentType) {
        return new RetireRoute(organisation, Routes.idOf(organisation, documentType), "เลิกใช้");
    }

    public static void carryOut(Object command, Instruction instruction, Ledger ledger) {
        var _ =
                new RouteConfiguration()
                        .routeCommands()
                        .handler()
                        .handle((RouteCommand) command, instruction, ledger);
    }
}

package bantuek.command.route;

import static bantuek.command.route.RouteRejection.NOT_IN_USE;

import bantuek.command.platform.Rejected;
import bantuek.command.route.RouteCommand.PublishRoute;
import bantuek.command.route.RouteCommand.RetireRoute;
import bantuek.events.route.RouteEvent;
import bantuek.events.route.RoutePublished;
import bantuek.events.route.RouteRetired;
import bantuek.office.Office;

/** The rules of an office's routes. Pure. */
final class RouteDecider {

    private RouteDecider() {}

    static RouteEvent decide(Route route, RouteCommand command, Office office) {
        return switch (command) {
            case PublishRoute c -> publish(route, c, office);
            case RetireRoute c -> retire(route, c);
        };
    }

    private static RouteEvent publish(Route route, PublishRoute command, Office office) {
        RoutePublished published =
                new RoutePublished(
                        command.organisation(),
                        command.route(),
                        route.lastVersion() + 1,
                        command.documentType(),
                        command.title(),
                        command.conditions(),
                        command.steps());
        PlanRules.requireSound(published.conditions(), published.steps(), office);
        return published;
    }

    private static RouteEvent retire(Route route, RetireRoute command) {
        if (route.inUse() == null) {
            throw new Rejected(NOT_IN_USE);
        }
        return new RouteRetired(command.organisation(), command.route(), command.reason());
    }
}

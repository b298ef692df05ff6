package bantuek.command.route;

import bantuek.events.memo.RoutePin;
import bantuek.events.route.RouteEvent;
import bantuek.events.route.RoutePublished;
import bantuek.events.route.RouteRetired;
import org.jspecify.annotations.Nullable;

/** An office's own route for one kind of memo: the last version, and whether it is in use. */
record Route(int lastVersion, @Nullable Plan inUse) {

    static Route neverPublished() {
        return new Route(0, null);
    }

    static Route evolve(Route route, RouteEvent event) {
        return switch (event) {
            case RoutePublished e when e.version() == route.lastVersion + 1 ->
                    new Route(
                            e.version(),
                            new Plan(
                                    new RoutePin(e.route(), e.version()),
                                    e.title(),
                                    e.conditions(),
                                    e.steps()));
            case RouteRetired _ when route.inUse != null -> new Route(route.lastVersion, null);
            case RouteEvent _ ->
                    throw new IllegalStateException(
                            "impossible history: %s after %s".formatted(event, route));
        };
    }
}

package bantuek.command.route;

import bantuek.events.memo.RoutePin;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.RouteCondition;
import java.util.List;

/** One version of a route, as an office plans it. */
public record Plan(
        RoutePin pin, String title, List<RouteCondition> conditions, List<PlannedStep> steps) {}

package bantuek.command.memo;

import bantuek.command.office.Seat;
import bantuek.events.memo.RouteStep;
import java.util.List;
import java.util.UUID;

/**
 * What a decider needs to know of the world: who asks, which posts they hold at this instant, and
 * the route that the office has for the memo's unit.
 */
record Circumstances(UUID person, List<Seat> seats, List<RouteStep> route) {}

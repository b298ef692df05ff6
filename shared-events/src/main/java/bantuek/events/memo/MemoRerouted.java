package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.List;
import java.util.UUID;

/**
 * เปลี่ยนเส้นทาง: the steps that nobody has answered yet are dropped, and these come after those
 * that were.
 */
public record MemoRerouted(UUID memo, List<RouteStep> route, String reason) implements MemoEvent {

    public MemoRerouted {
        Check.present(memo, "memo");
        route = Check.list(route, "route", 1, Limits.ROUTE_STEPS);
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
    }
}

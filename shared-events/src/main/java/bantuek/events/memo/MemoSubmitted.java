package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.List;
import java.util.UUID;

/** เสนอ: the memo set out on its route, which is fixed from here on. */
public record MemoSubmitted(UUID memo, List<RouteStep> route) implements MemoEvent {

    public MemoSubmitted {
        Check.present(memo, "memo");
        route = Check.list(route, "route", 1, Limits.ROUTE_STEPS);
    }
}

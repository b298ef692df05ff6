package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * เสนอ: the memo set out on its route, which is fixed from here on.
 *
 * @param pin the version of the office's route that it was made from
 * @param conditions what the drafter said is so (budget is involved …) and the route asks for
 * @param acknowledged what the drafter was warned of and left
 */
public record MemoSubmitted(
        UUID memo,
        List<RouteStep> route,
        @Nullable RoutePin pin,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> conditions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Objection> acknowledged)
        implements MemoEvent {

    public MemoSubmitted {
        Check.present(memo, "memo");
        route = Check.list(route, "route", 1, Limits.ROUTE_STEPS);
        conditions = Check.optionalList(conditions, "conditions", Limits.CONDITIONS);
        acknowledged = Check.optionalList(acknowledged, "acknowledged", Limits.OBJECTIONS);
    }

    public MemoSubmitted(UUID memo, List<RouteStep> route) {
        this(memo, route, null, List.of(), List.of());
    }
}

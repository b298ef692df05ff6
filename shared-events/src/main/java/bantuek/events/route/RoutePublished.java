package bantuek.events.route;

import bantuek.events.Check;
import bantuek.events.Limits;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** ประกาศใช้เส้นทาง: memos submitted from here on take this version. */
public record RoutePublished(
        UUID organisation,
        UUID route,
        int version,
        String documentType,
        String title,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RouteCondition> conditions,
        List<PlannedStep> steps)
        implements RouteEvent {

    public RoutePublished {
        Check.present(organisation, "organisation");
        Check.present(route, "route");
        Check.atLeast(1, version, "version");
        Check.code(documentType, "documentType");
        Check.text(title, "title", Limits.NAME_CHARACTERS);
        conditions = Check.optionalList(conditions, "conditions", Limits.CONDITIONS);
        steps = Check.list(steps, "steps", 1, Limits.ROUTE_STEPS);
    }
}

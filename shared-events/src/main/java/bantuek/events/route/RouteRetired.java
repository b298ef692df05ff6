package bantuek.events.route;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** เลิกใช้เส้นทาง: the built-in one applies again, or none where there is none. */
public record RouteRetired(UUID organisation, UUID route, String reason) implements RouteEvent {

    public RouteRetired {
        Check.present(organisation, "organisation");
        Check.present(route, "route");
        Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
    }
}

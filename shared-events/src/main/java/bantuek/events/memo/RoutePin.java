package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** The version of the office's route that a memo set out on. Version 0 is the built-in one. */
public record RoutePin(UUID route, int version) {

    public RoutePin {
        Check.present(route, "route");
        Check.atLeast(0, version, "version");
    }
}

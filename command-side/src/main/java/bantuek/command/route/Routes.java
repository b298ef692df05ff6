package bantuek.command.route;

import bantuek.command.platform.Ledger;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.StreamType;
import bantuek.events.memo.RoutePin;
import bantuek.events.route.RouteEvent;
import bantuek.route.StandardRoutes;
import bantuek.route.StandardRoutes.Standard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which route a kind of memo takes in an office. */
public final class Routes {

    /** What memos are that were drafted before there were several kinds. */
    public static final String DEFAULT_TYPE = StandardRoutes.INTEGRITY_REPORT;

    /** One stream for each kind of memo in each organisation. */
    static final StreamType<Route, RouteEvent> ROUTE =
            new StreamType<>(
                    "route",
                    RouteEvent.class,
                    Route.neverPublished(),
                    (route, event, _) -> Route.evolve(route, event));

    private Routes() {}

    static UUID idOf(UUID organisation, String documentType) {
        return UUID.nameUUIDFromBytes(
                ("route " + organisation + " " + documentType).getBytes(StandardCharsets.UTF_8));
    }

    /** The office's own version in use, or else the standard one. */
    public static Plan planFor(UUID organisation, String documentType, Ledger ledger) {
        UUID id = idOf(organisation, documentType);
        Plan own = ledger.read(ROUTE, id).state().inUse();
        return own == null ? standard(id, documentType) : own;
    }

    static Plan standard(UUID id, String documentType) {
        Standard standard = StandardRoutes.ALL.get(documentType);
        if (standard == null) {
            throw new Rejected(
                    RouteRejection.UNKNOWN_TYPE, Map.of("type", documentType), "documentType");
        }
        return new Plan(new RoutePin(id, 0), standard.title(), List.of(), standard.steps());
    }
}

package bantuek.query.route;

import bantuek.events.EventJson;
import bantuek.events.route.RouteEvent;
import bantuek.events.route.RoutePublished;
import bantuek.events.route.RouteRetired;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of every route that an office has published. */
@Component
class RouteProjector implements Projector {

    private final JdbcClient jdbc;

    RouteProjector(JdbcClient projectorJdbc) {
        this.jdbc = projectorJdbc;
    }

    @Override
    public String readModel() {
        return "route";
    }

    @EventHandler
    void on(RouteEvent event, Occurrence occurrence) {
        switch (event) {
            case RoutePublished e -> publish(e, occurrence);
            case RouteRetired e -> retire(e, occurrence);
        }
    }

    private void publish(RoutePublished event, Occurrence occurrence) {
        jdbc.sql(
                        """
                        INSERT INTO route_version (route, version, organisation, document_type, title,
                            conditions, steps, sequence, published_at, published_by)
                        VALUES (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                .params(
                        event.route(),
                        event.version(),
                        event.organisation(),
                        event.documentType(),
                        event.title(),
                        EventJson.MAPPER.writeValueAsString(event.conditions()),
                        EventJson.MAPPER.writeValueAsString(event.steps()),
                        occurrence.version(),
                        occurrence.at().atOffset(ZoneOffset.UTC),
                        occurrence.name())
                .update();
    }

    /** The version that was in force then, and none that was published afterwards. */
    private void retire(RouteRetired event, Occurrence occurrence) {
        jdbc.sql(
                        """
                        UPDATE route_version SET retired_at = ?, retired_by = ?, reason = ?
                        WHERE route = ? AND sequence = (
                            SELECT max(sequence) FROM route_version WHERE route = ? AND sequence < ?)
                        """)
                .params(
                        occurrence.at().atOffset(ZoneOffset.UTC),
                        occurrence.name(),
                        event.reason(),
                        event.route(),
                        event.route(),
                        occurrence.version())
                .update();
    }
}

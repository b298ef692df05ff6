package bantuek.query.trail;

import bantuek.events.EventCatalogue;
import bantuek.events.EventJson;
import bantuek.events.EventType;
import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** ประวัติ: one line an event, never changed, with all that a fold knows of it. */
@Component
class TrailProjector implements Projector {

    private final JdbcClient jdbc;

    TrailProjector(JdbcClient projectorJdbc) {
        this.jdbc = projectorJdbc;
    }

    @Override
    public String readModel() {
        return "trail";
    }

    @EventHandler
    void on(MemoEvent event, Occurrence occurrence) {
        EventType type = EventCatalogue.of(event.getClass()).orElseThrow();
        jdbc.sql(
                        """
                        INSERT INTO query.trail (memo, version, organisation, at, event_type,
                                                 provenance, event)
                        VALUES (:memo, :version, :organisation, :at, :event_type,
                                :provenance::jsonb, :event::jsonb)
                        ON CONFLICT (memo, version) DO NOTHING
                        """)
                .param("organisation", occurrence.organisation())
                .param("memo", event.memo())
                .param("version", occurrence.version())
                .param("at", occurrence.at().atOffset(ZoneOffset.UTC))
                .param("event_type", type.name())
                .param("provenance", EventJson.MAPPER.writeValueAsString(occurrence.provenance()))
                .param("event", EventJson.MAPPER.writeValueAsString(event))
                .update();
    }
}

package bantuek.query.trail;

import bantuek.events.EventCatalogue;
import bantuek.events.EventJson;
import bantuek.events.EventType;
import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import java.sql.Types;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** ประวัติ: one line an event, never changed. */
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
                                                 actor_name, titles, event)
                        VALUES (:memo, :version, :organisation, :at, :event_type,
                                :actor_name, :titles, :event::jsonb)
                        ON CONFLICT (memo, version) DO NOTHING
                        """)
                .param("organisation", occurrence.organisation())
                .param("memo", event.memo())
                .param("version", occurrence.version())
                .param("at", occurrence.at().atOffset(ZoneOffset.UTC))
                .param("event_type", type.name())
                .param("actor_name", occurrence.name())
                .param("titles", occurrence.titles().toArray(String[]::new), Types.ARRAY)
                .param("event", EventJson.MAPPER.writeValueAsString(event))
                .update();
    }
}

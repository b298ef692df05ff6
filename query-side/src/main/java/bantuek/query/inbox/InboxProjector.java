package bantuek.query.inbox;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.RouteStep;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Keeps a row for each memo that is not decided, at the post that has to act. */
@Component
class InboxProjector implements Projector {

    private static final TypeReference<List<RouteStep>> ROUTE = new TypeReference<>() {};

    private final JdbcClient jdbc;

    InboxProjector(JdbcClient projectorJdbc) {
        this.jdbc = projectorJdbc;
    }

    @Override
    public String readModel() {
        return "inbox";
    }

    @EventHandler
    void on(MemoEvent event, Occurrence occurrence) {
        Waiting before = waiting(event.memo());
        boolean handledBefore =
                before == null
                        ? occurrence.version() > 0
                        : before.version() >= occurrence.version();
        if (handledBefore) {
            return;
        }
        Waiting after = Waiting.evolve(before, event, occurrence);
        if (after == null) {
            jdbc.sql("DELETE FROM query.inbox WHERE memo = ?").param(event.memo()).update();
        } else {
            save(after);
        }
    }

    private @Nullable Waiting waiting(UUID memo) {
        return jdbc.sql("SELECT * FROM query.inbox WHERE memo = ?")
                .param(memo)
                .query((row, _) ->
                        new Waiting(
                                memo,
                                row.getObject("organisation", UUID.class),
                                row.getObject("unit", UUID.class),
                                row.getString("drafter_name"),
                                row.getString("subject"),
                                EventJson.MAPPER.readValue(row.getString("route"), ROUTE),
                                row.getInt("step"),
                                row.getObject("since", OffsetDateTime.class).toInstant(),
                                row.getLong("version")))
                .optional()
                .orElse(null);
    }

    private void save(Waiting waiting) {
        RouteStep current = waiting.current();
        jdbc.sql(
                        """
                        INSERT INTO query.inbox (memo, organisation, unit, drafter_name, subject, version,
                                                 route, step, post, title, kind, since)
                        VALUES (:memo, :organisation, :unit, :drafter_name, :subject, :version,
                                :route::jsonb, :step, :post, :title, :kind, :since)
                        ON CONFLICT (memo) DO UPDATE SET
                            subject = excluded.subject, version = excluded.version,
                            route = excluded.route, step = excluded.step, post = excluded.post,
                            title = excluded.title, kind = excluded.kind, since = excluded.since
                        """)
                .param("memo", waiting.memo())
                .param("organisation", waiting.organisation())
                .param("unit", waiting.unit())
                .param("drafter_name", waiting.drafterName())
                .param("subject", waiting.subject())
                .param("version", waiting.version())
                .param("route", EventJson.MAPPER.writeValueAsString(waiting.route()))
                .param("step", waiting.step())
                .param("post", current == null ? null : current.post())
                .param("title", current == null ? null : current.title())
                .param("kind", current == null ? null : current.kind().name())
                .param("since", waiting.since().atOffset(ZoneOffset.UTC))
                .update();
    }
}

package bantuek.query.inbox;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoEvent;
import bantuek.query.inbox.Waiting.Open;
import bantuek.query.memo.Remark;
import bantuek.query.memo.Signature;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps each memo that may still wait for somebody, and beside it a row for each step that has to
 * act now.
 */
@Component
class InboxProjector implements Projector {

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
        jdbc.sql("DELETE FROM query.inbox WHERE memo = ?").param(event.memo()).update();
        if (after == null) {
            jdbc.sql("DELETE FROM query.waiting WHERE memo = ?").param(event.memo()).update();
        } else {
            save(after);
            after.open().forEach(open -> save(after, open));
        }
    }

    private @Nullable Waiting waiting(UUID memo) {
        return jdbc.sql("SELECT waiting FROM query.waiting WHERE memo = ?")
                .param(memo)
                .query((row, _) -> EventJson.MAPPER.readValue(row.getString(1), Waiting.class))
                .optional()
                .orElse(null);
    }

    private void save(Waiting waiting) {
        Instant asked =
                Optional.ofNullable(waiting.course().withdrawal())
                        .map(Remark::by)
                        .map(Signature::at)
                        .orElse(null);
        jdbc.sql(
                        """
                        INSERT INTO query.waiting (memo, organisation, unit, document_type, drafter,
                                                   drafter_name, subject, state, since,
                                                   withdrawal_asked, version, waiting)
                        VALUES (:memo, :organisation, :unit, :document_type, :drafter,
                                :drafter_name, :subject, :state, :since,
                                :withdrawal_asked, :version, :waiting::jsonb)
                        ON CONFLICT (memo) DO UPDATE SET
                            subject = excluded.subject, state = excluded.state,
                            since = excluded.since, withdrawal_asked = excluded.withdrawal_asked,
                            version = excluded.version, waiting = excluded.waiting
                        """)
                .param("memo", waiting.memo())
                .param("organisation", waiting.origin().organisation())
                .param("unit", waiting.origin().unit())
                .param("document_type", waiting.origin().documentType())
                .param("drafter", waiting.origin().drafter().person())
                .param("drafter_name", waiting.origin().drafter().name())
                .param("subject", waiting.subject())
                .param("state", waiting.course().state().name())
                .param("since", utc(waiting.since()))
                .param("withdrawal_asked", asked == null ? null : utc(asked))
                .param("version", waiting.version())
                .param("waiting", EventJson.MAPPER.writeValueAsString(waiting))
                .update();
    }

    private void save(Waiting waiting, Open open) {
        jdbc.sql(
                        """
                        INSERT INTO query.inbox (memo, step, organisation, document_type,
                                                 post, title, kind, blocked, since)
                        VALUES (:memo, :step, :organisation, :document_type,
                                :post, :title, :kind, :blocked, :since)
                        """)
                .param("memo", waiting.memo())
                .param("step", open.place())
                .param("organisation", waiting.origin().organisation())
                .param("document_type", waiting.origin().documentType())
                .param("post", open.step().post())
                .param("title", open.step().title())
                .param("kind", open.step().kind().name())
                .param("blocked", open.step().marks().blocked() != null)
                .param("since", utc(Objects.requireNonNull(open.step().since())))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

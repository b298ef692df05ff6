package bantuek.query.memo;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each memo's sheet, and beside it what memos are looked up by. */
@Component
class MemoProjector implements Projector {

    private final JdbcClient jdbc;

    MemoProjector(JdbcClient projectorJdbc) {
        this.jdbc = projectorJdbc;
    }

    @Override
    public String readModel() {
        return "memo";
    }

    @EventHandler
    void on(MemoEvent event, Occurrence occurrence) {
        MemoSheet before = sheet(event.memo());
        if (before == null || before.version() < occurrence.version()) {
            save(MemoSheet.evolve(before, event, occurrence), occurrence);
        }
    }

    private @Nullable MemoSheet sheet(UUID memo) {
        return jdbc.sql("SELECT sheet FROM query.memo WHERE memo = ?")
                .param(memo)
                .query((row, _) -> EventJson.MAPPER.readValue(row.getString(1), MemoSheet.class))
                .optional()
                .orElse(null);
    }

    private void save(MemoSheet sheet, Occurrence occurrence) {
        jdbc.sql(
                        """
                        INSERT INTO query.memo (memo, organisation, unit, document_type, drafter, posts, open_posts,
                                                signers, state, published, blocked, withdrawal_asked, subject,
                                                waiting_for, version, changed_at, sheet)
                        VALUES (:memo, :organisation, :unit, :document_type, :drafter, :posts, :open_posts,
                                :signers, :state, :published, :blocked, :withdrawal_asked, :subject,
                                :waiting_for, :version, :changed_at, :sheet::jsonb)
                        ON CONFLICT (memo) DO UPDATE SET
                            posts = excluded.posts, open_posts = excluded.open_posts, signers = excluded.signers,
                            state = excluded.state, published = excluded.published,
                            blocked = excluded.blocked, withdrawal_asked = excluded.withdrawal_asked, subject = excluded.subject,
                            waiting_for = excluded.waiting_for, version = excluded.version,
                            changed_at = excluded.changed_at, sheet = excluded.sheet
                        """)
                .param("memo", sheet.memo())
                .param("organisation", sheet.organisation())
                .param("unit", sheet.unit())
                .param("document_type", sheet.origin().documentType())
                .param("drafter", sheet.drafter().person())
                .param("posts", posts(sheet.stepsInUse()), Types.ARRAY)
                .param("open_posts", posts(sheet.open()), Types.ARRAY)
                .param("signers", sheet.signers().toArray(UUID[]::new), Types.ARRAY)
                .param("state", sheet.state().name())
                .param("published", sheet.margin().publication() != null)
                .param("blocked", sheet.open().stream().anyMatch(s -> s.marks().blocked() != null))
                .param("withdrawal_asked", sheet.course().withdrawal() != null)
                .param("subject", sheet.text().subject())
                .param(
                        "waiting_for",
                        sheet.open().stream().map(Step::title).toArray(String[]::new),
                        Types.ARRAY)
                .param("version", sheet.version())
                .param("changed_at", occurrence.at().atOffset(ZoneOffset.UTC))
                .param("sheet", EventJson.MAPPER.writeValueAsString(sheet))
                .update();
    }

    private static UUID[] posts(List<Step> steps) {
        return steps.stream().map(Step::post).distinct().toArray(UUID[]::new);
    }
}

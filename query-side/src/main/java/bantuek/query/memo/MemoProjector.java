package bantuek.query.memo;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Objects;
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
                        INSERT INTO query.memo (memo, organisation, unit, drafter, posts, signers, state,
                                                subject, waiting_for, version, changed_at, sheet)
                        VALUES (:memo, :organisation, :unit, :drafter, :posts, :signers, :state,
                                :subject, :waiting_for, :version, :changed_at, :sheet::jsonb)
                        ON CONFLICT (memo) DO UPDATE SET
                            posts = excluded.posts, signers = excluded.signers, state = excluded.state,
                            subject = excluded.subject, waiting_for = excluded.waiting_for, version = excluded.version,
                            changed_at = excluded.changed_at, sheet = excluded.sheet
                        """)
                .param("memo", sheet.memo())
                .param("organisation", sheet.organisation())
                .param("unit", sheet.unit())
                .param("drafter", sheet.drafter().person())
                .param(
                        "posts",
                        sheet.steps().stream().map(Step::post).toArray(UUID[]::new),
                        Types.ARRAY)
                .param("signers", signers(sheet), Types.ARRAY)
                .param("state", sheet.state().name())
                .param("subject", sheet.text().subject())
                .param("waiting_for", sheet.current().map(Step::title).orElse(null))
                .param("version", sheet.version())
                .param("changed_at", occurrence.at().atOffset(ZoneOffset.UTC))
                .param("sheet", EventJson.MAPPER.writeValueAsString(sheet))
                .update();
    }

    private static UUID[] signers(MemoSheet sheet) {
        return sheet.steps().stream()
                .map(Step::signature)
                .filter(Objects::nonNull)
                .map(Signature::person)
                .distinct()
                .toArray(UUID[]::new);
    }
}

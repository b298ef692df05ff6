package bantuek.query.memo;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Batch;
import bantuek.query.platform.BatchWriter;
import bantuek.query.platform.Grams;
import bantuek.query.platform.Kept;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import bantuek.query.platform.Rows;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each memo's sheet, and beside it what memos are looked up and found by. */
@Component
class MemoProjector implements Projector {

    private static final String SAVE =
            """
            INSERT INTO memo (memo, organisation, unit, document_type, drafter, posts, open_posts,
                                    signers, state, published, blocked, withdrawal_asked, subject,
                                    waiting_for, version, changed_at, sheet)
            VALUES (:memo, :organisation, :unit, :document_type, :drafter, :posts, :open_posts,
                    :signers, :state, :published, :blocked, :withdrawal_asked, :subject,
                    :waiting_for, :version, :changed_at, :sheet::jsonb)
            ON CONFLICT (memo) DO UPDATE SET
                posts = excluded.posts, open_posts = excluded.open_posts, signers = excluded.signers,
                state = excluded.state, published = excluded.published,
                blocked = excluded.blocked, withdrawal_asked = excluded.withdrawal_asked,
                subject = excluded.subject, waiting_for = excluded.waiting_for,
                version = excluded.version, changed_at = excluded.changed_at, sheet = excluded.sheet
            """;

    private static final String SAVE_WORDS =
            """
            INSERT INTO memo_words (memo, organisation, drafted_at, marks, kinds, passages, words, grams)
            VALUES (:memo, :organisation, :drafted_at, :marks, :kinds, :passages, :words, :grams)
            ON CONFLICT (memo) DO UPDATE SET
                marks = excluded.marks, kinds = excluded.kinds, passages = excluded.passages,
                words = excluded.words, grams = excluded.grams
            """;

    private final JdbcClient jdbc;
    private final BatchWriter batches;
    private final Rows<UUID, Dated> sheets = new Sheets();

    MemoProjector(JdbcClient projectorJdbc, BatchWriter projectorBatches) {
        this.jdbc = projectorJdbc;
        this.batches = projectorBatches;
    }

    /**
     * A sheet, and when it came to be so.
     *
     * @param stored the sheet whose row is there already
     */
    private record Dated(MemoSheet sheet, Instant changedAt, @Nullable MemoSheet stored) {

        boolean isFoundByOtherWords() {
            return stored == null || !MemoWords.of(sheet).equals(MemoWords.of(stored));
        }
    }

    @Override
    public String readModel() {
        return "memo";
    }

    @EventHandler
    void on(MemoEvent event, Occurrence occurrence, Batch batch) {
        Kept<UUID, Dated> kept = batch.of(sheets);
        Dated before = kept.get(event.memo());
        if (before == null || before.sheet().version() < occurrence.version()) {
            MemoSheet sheet =
                    MemoSheet.evolve(before == null ? null : before.sheet(), event, occurrence);
            kept.put(
                    event.memo(),
                    new Dated(sheet, occurrence.at(), before == null ? null : before.stored()));
        }
    }

    private final class Sheets implements Rows<UUID, Dated> {

        @Override
        public @Nullable Dated read(UUID memo) {
            return jdbc.sql("SELECT sheet, changed_at FROM memo WHERE memo = ?")
                    .param(memo)
                    .query((row, _) -> {
                        MemoSheet sheet =
                                EventJson.MAPPER.readValue(row.getString(1), MemoSheet.class);
                        return new Dated(
                                sheet, row.getObject(2, OffsetDateTime.class).toInstant(), sheet);
                    })
                    .optional()
                    .orElse(null);
        }

        @Override
        public void save(Collection<Dated> rows) {
            batches.write(SAVE, rows.stream().map(MemoProjector::values));
            batches.write(
                    SAVE_WORDS,
                    rows.stream()
                            .filter(Dated::isFoundByOtherWords)
                            .map(row -> values(row.sheet(), MemoWords.of(row.sheet()))));
        }
    }

    private static SqlParameterSource values(Dated row) {
        MemoSheet sheet = row.sheet();
        return new MapSqlParameterSource("memo", sheet.memo())
                .addValue("organisation", sheet.organisation())
                .addValue("unit", sheet.unit())
                .addValue("document_type", sheet.origin().documentType())
                .addValue("drafter", sheet.drafter().person())
                .addValue("posts", posts(sheet.stepsInUse()), Types.ARRAY)
                .addValue("open_posts", posts(sheet.open()), Types.ARRAY)
                .addValue("signers", sheet.signers().toArray(UUID[]::new), Types.ARRAY)
                .addValue("state", sheet.state().name())
                .addValue("published", sheet.margin().publication() != null)
                .addValue("blocked", sheet.isBlocked())
                .addValue("withdrawal_asked", sheet.course().withdrawal() != null)
                .addValue("subject", sheet.text().subject())
                .addValue(
                        "waiting_for",
                        sheet.open().stream().map(Step::title).toArray(String[]::new),
                        Types.ARRAY)
                .addValue("version", sheet.version())
                .addValue("changed_at", row.changedAt().atOffset(ZoneOffset.UTC))
                .addValue("sheet", EventJson.MAPPER.writeValueAsString(sheet));
    }

    private static SqlParameterSource values(MemoSheet sheet, MemoWords words) {
        List<Passage> passages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Passage passage : words.passages()) {
            String plain = passage.plain();
            if (!plain.isEmpty()) {
                passages.add(passage);
                lines.add(plain);
            }
        }
        return new MapSqlParameterSource("memo", sheet.memo())
                .addValue("organisation", sheet.organisation())
                .addValue("drafted_at", sheet.drafter().at().atOffset(ZoneOffset.UTC))
                .addValue("marks", words.marks().toArray(UUID[]::new), Types.ARRAY)
                .addValue(
                        "kinds",
                        passages.stream().map(p -> p.kind().name()).toArray(String[]::new),
                        Types.ARRAY)
                .addValue(
                        "passages",
                        passages.stream().map(Passage::text).toArray(String[]::new),
                        Types.ARRAY)
                .addValue("words", String.join("\n", lines))
                .addValue("grams", Grams.inLines(lines), Types.ARRAY);
    }

    private static UUID[] posts(List<Step> steps) {
        return steps.stream().map(Step::post).distinct().toArray(UUID[]::new);
    }
}

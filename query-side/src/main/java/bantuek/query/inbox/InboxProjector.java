package bantuek.query.inbox;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoEvent;
import bantuek.query.inbox.Waiting.Open;
import bantuek.query.memo.Remark;
import bantuek.query.memo.Signature;
import bantuek.query.platform.Batch;
import bantuek.query.platform.BatchWriter;
import bantuek.query.platform.Kept;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import bantuek.query.platform.Rows;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps each memo that may still wait for somebody, beside it a row for each step that has to act
 * now, and of every memo from when until when it was under way.
 */
@Component
class InboxProjector implements Projector {

    private static final String SAVE_WAITING =
            """
            INSERT INTO waiting (memo, organisation, unit, document_type, drafter,
                                       drafter_name, subject, state, since,
                                       withdrawal_asked, urgency, due, version, waiting)
            VALUES (:memo, :organisation, :unit, :document_type, :drafter,
                    :drafter_name, :subject, :state, :since,
                    :withdrawal_asked, :urgency, :due, :version, :waiting::jsonb)
            ON CONFLICT (memo) DO UPDATE SET
                subject = excluded.subject, state = excluded.state,
                since = excluded.since, withdrawal_asked = excluded.withdrawal_asked,
                urgency = excluded.urgency, due = excluded.due, version = excluded.version, waiting = excluded.waiting
            """;

    private static final String SAVE_OPEN =
            """
            INSERT INTO inbox (memo, step, organisation, document_type,
                                     post, title, kind, blocked, since)
            VALUES (:memo, :step, :organisation, :document_type,
                    :post, :title, :kind, :blocked, :since)
            """;

    private static final String SAVE_UNDER_WAY =
            """
            INSERT INTO under_way (memo, organisation, begun, ended, begun_at, ended_at)
            VALUES (:memo, :organisation, :begun, :ended, :begun_at, :ended_at)
            ON CONFLICT (memo) DO UPDATE SET ended = excluded.ended, ended_at = excluded.ended_at
            """;

    private final JdbcClient jdbc;
    private final BatchWriter batches;
    private final Rows<UUID, Waiting> memos = new Memos();
    private final Rows<UUID, UnderWay> ways = new Ways();

    InboxProjector(JdbcClient projectorJdbc, BatchWriter projectorBatches) {
        this.jdbc = projectorJdbc;
        this.batches = projectorBatches;
    }

    /**
     * @param endedBy the event after which it waits for nobody any more
     * @param endedAt what the clock had come to by then
     */
    private record UnderWay(
            UUID memo,
            UUID organisation,
            long begun,
            Instant begunAt,
            @Nullable Long endedBy,
            @Nullable Instant endedAt) {

        static UnderWay begun(Waiting waiting) {
            return of(waiting, null, null);
        }

        static UnderWay ended(Waiting before, Occurrence occurrence) {
            return of(
                    before, occurrence.position(), Waiting.later(before.latest(), occurrence.at()));
        }

        private static UnderWay of(
                Waiting waiting, @Nullable Long endedBy, @Nullable Instant endedAt) {
            return new UnderWay(
                    waiting.memo(),
                    waiting.origin().organisation(),
                    waiting.begun(),
                    waiting.origin().drafter().at(),
                    endedBy,
                    endedAt);
        }
    }

    @Override
    public String readModel() {
        return "inbox";
    }

    @EventHandler
    void on(MemoEvent event, Occurrence occurrence, Batch batch) {
        Kept<UUID, Waiting> kept = batch.of(memos);
        Waiting before = kept.get(event.memo());
        boolean handledBefore =
                before == null
                        ? occurrence.version() > 0
                        : before.version() >= occurrence.version();
        if (handledBefore) {
            return;
        }
        Waiting after = Waiting.evolve(before, event, occurrence);
        if (after == null) {
            kept.remove(event.memo());
            UnderWay ended = UnderWay.ended(Objects.requireNonNull(before), occurrence);
            batch.of(ways).put(event.memo(), ended);
        } else {
            kept.put(event.memo(), after);
        }
        if (before == null && after != null) {
            batch.of(ways).put(event.memo(), UnderWay.begun(after));
        }
    }

    private final class Memos implements Rows<UUID, Waiting> {

        @Override
        public @Nullable Waiting read(UUID memo) {
            return jdbc.sql("SELECT waiting FROM waiting WHERE memo = ?")
                    .param(memo)
                    .query((row, _) -> EventJson.MAPPER.readValue(row.getString(1), Waiting.class))
                    .optional()
                    .orElse(null);
        }

        @Override
        public void save(Collection<Waiting> rows) {
            delete("inbox", rows.stream().map(Waiting::memo));
            batches.write(SAVE_WAITING, rows.stream().map(InboxProjector::values));
            batches.write(
                    SAVE_OPEN,
                    rows.stream()
                            .flatMap(row -> row.open().stream().map(open -> values(row, open))));
        }

        @Override
        public void remove(Set<UUID> memos) {
            delete("inbox", memos.stream());
            delete("waiting", memos.stream());
        }

        private void delete(String table, Stream<UUID> memos) {
            jdbc.sql("DELETE FROM " + table + " WHERE memo = ANY (?)")
                    .param(1, memos.toArray(UUID[]::new), Types.ARRAY)
                    .update();
        }
    }

    private final class Ways implements Rows<UUID, UnderWay> {

        @Override
        public @Nullable UnderWay read(UUID memo) {
            throw new UnsupportedOperationException("what is written of a memo is known anew");
        }

        @Override
        public void save(Collection<UnderWay> rows) {
            batches.write(SAVE_UNDER_WAY, rows.stream().map(InboxProjector::values));
        }
    }

    private static SqlParameterSource values(UnderWay way) {
        Instant endedAt = way.endedAt();
        return new MapSqlParameterSource("memo", way.memo())
                .addValue("organisation", way.organisation())
                .addValue("begun", way.begun())
                .addValue("ended", way.endedBy())
                .addValue("begun_at", utc(way.begunAt()))
                .addValue("ended_at", endedAt == null ? null : utc(endedAt));
    }

    private static SqlParameterSource values(Waiting waiting) {
        Instant asked =
                Optional.ofNullable(waiting.course().withdrawal())
                        .map(Remark::by)
                        .map(Signature::at)
                        .orElse(null);
        return new MapSqlParameterSource("memo", waiting.memo())
                .addValue("organisation", waiting.origin().organisation())
                .addValue("unit", waiting.origin().unit())
                .addValue("document_type", waiting.origin().documentType())
                .addValue("drafter", waiting.origin().drafter().person())
                .addValue("drafter_name", waiting.origin().drafter().name())
                .addValue("subject", waiting.subject())
                .addValue("state", waiting.course().state().name())
                .addValue("since", utc(waiting.since()))
                .addValue("withdrawal_asked", asked == null ? null : utc(asked))
                .addValue("urgency", waiting.mark().urgency().name())
                .addValue("due", waiting.mark().due())
                .addValue("version", waiting.version())
                .addValue("waiting", EventJson.MAPPER.writeValueAsString(waiting));
    }

    private static SqlParameterSource values(Waiting waiting, Open open) {
        return new MapSqlParameterSource("memo", waiting.memo())
                .addValue("step", open.place())
                .addValue("organisation", waiting.origin().organisation())
                .addValue("document_type", waiting.origin().documentType())
                .addValue("post", open.step().post())
                .addValue("title", open.step().title())
                .addValue("kind", open.step().kind().name())
                .addValue("blocked", open.step().marks().blocked() != null)
                .addValue("since", utc(Objects.requireNonNull(open.step().since())));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

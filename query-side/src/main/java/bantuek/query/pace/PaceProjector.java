package bantuek.query.pace;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoEvent;
import bantuek.query.pace.Stay.Signer;
import bantuek.query.platform.Batch;
import bantuek.query.platform.BatchWriter;
import bantuek.query.platform.Kept;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import bantuek.query.platform.Rows;
import bantuek.thai.ThaiDate;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each time that a memo waited at a step, and when it set out and was decided. */
@Component
class PaceProjector implements Projector {

    private static final String SAVE_PASSAGE =
            """
            INSERT INTO passage (memo, organisation, submitted_at, decided_at, outcome,
                                 ahead, version, passage)
            VALUES (:memo, :organisation, :submitted_at, :decided_at, :outcome,
                    :ahead::jsonb, :version, :passage::jsonb)
            ON CONFLICT (memo) DO UPDATE SET
                submitted_at = excluded.submitted_at, decided_at = excluded.decided_at,
                outcome = excluded.outcome, ahead = excluded.ahead,
                version = excluded.version, passage = excluded.passage
            """;

    private static final String SAVE_STAY =
            """
            INSERT INTO stay (memo, version, position, step, organisation, kind, post, title,
                              came_at, ended_at, month, ending, person, name, capacity)
            VALUES (:memo, :version, :position, :step, :organisation, :kind, :post, :title,
                    :came_at, :ended_at, :month, :ending, :person, :name, :capacity)
            """;

    private final JdbcClient jdbc;
    private final BatchWriter batches;
    private final Rows<UUID, Going> passages = new Passages();
    private final Rows<Place, Stayed> stays = new Stays();

    PaceProjector(JdbcClient projectorJdbc, BatchWriter projectorBatches) {
        this.jdbc = projectorJdbc;
        this.batches = projectorBatches;
    }

    /**
     * @param passage null once the memo can come to wait nowhere any more: then nothing changes
     */
    private record Going(UUID memo, @Nullable Passage passage) {

        Passage known() {
            return Objects.requireNonNull(passage);
        }
    }

    private record Place(UUID memo, long version, int step) {}

    private record Stayed(Place place, UUID organisation, long position, Stay stay) {}

    @Override
    public String readModel() {
        return "pace";
    }

    @EventHandler
    void on(MemoEvent event, Occurrence occurrence, Batch batch) {
        UUID memo = event.memo();
        Kept<UUID, Going> kept = batch.of(passages);
        Going going = kept.get(memo);
        if (going == null) {
            kept.put(memo, new Going(memo, Passage.begun(event, occurrence)));
            return;
        }
        Passage before = going.passage();
        if (before == null
                || !before.course().goesOn()
                || before.version() >= occurrence.version()) {
            return;
        }
        Passage after = before.after(event, occurrence);
        for (Stay stay : before.ended(after, event, occurrence)) {
            Place place = new Place(memo, after.version(), stay.place());
            batch.of(stays)
                    .put(
                            place,
                            new Stayed(place, after.organisation(), occurrence.position(), stay));
        }
        kept.put(memo, new Going(memo, after));
    }

    private final class Passages implements Rows<UUID, Going> {

        @Override
        public @Nullable Going read(UUID memo) {
            return jdbc.sql("SELECT passage FROM passage WHERE memo = ?")
                    .param(memo)
                    .query((row, _) -> {
                        String passage = row.getString("passage");
                        return new Going(
                                memo,
                                passage == null
                                        ? null
                                        : EventJson.MAPPER.readValue(passage, Passage.class));
                    })
                    .optional()
                    .orElse(null);
        }

        @Override
        public void save(Collection<Going> rows) {
            batches.write(SAVE_PASSAGE, rows.stream().map(row -> values(row.memo(), row.known())));
        }
    }

    private final class Stays implements Rows<Place, Stayed> {

        @Override
        public @Nullable Stayed read(Place place) {
            throw new UnsupportedOperationException("a stay that has ended is never changed");
        }

        @Override
        public void save(Collection<Stayed> rows) {
            batches.write(SAVE_STAY, rows.stream().map(PaceProjector::values));
        }
    }

    private static SqlParameterSource values(UUID memo, Passage passage) {
        return new MapSqlParameterSource("memo", memo)
                .addValue("organisation", passage.organisation())
                .addValue("submitted_at", utc(passage.submittedAt()))
                .addValue("decided_at", utc(passage.decidedAt()))
                .addValue("outcome", passage.outcome() == null ? null : passage.outcome().name())
                .addValue("ahead", EventJson.MAPPER.writeValueAsString(passage.ahead()))
                .addValue("version", passage.version())
                .addValue(
                        "passage",
                        passage.course().goesOn()
                                ? EventJson.MAPPER.writeValueAsString(passage)
                                : null);
    }

    private static SqlParameterSource values(Stayed stayed) {
        Stay stay = stayed.stay();
        Signer by = stay.by();
        return new MapSqlParameterSource("memo", stayed.place().memo())
                .addValue("version", stayed.place().version())
                .addValue("position", stayed.position())
                .addValue("step", stay.place())
                .addValue("organisation", stayed.organisation())
                .addValue("kind", stay.step().kind().name())
                .addValue("post", stay.step().post())
                .addValue("title", stay.step().title())
                .addValue("came_at", utc(stay.cameAt()))
                .addValue("ended_at", utc(stay.endedAt()))
                .addValue(
                        "month",
                        stay.endedAt().atZone(ThaiDate.BANGKOK).toLocalDate().withDayOfMonth(1))
                .addValue("ending", stay.ending().name())
                .addValue("person", by == null ? null : by.person())
                .addValue("name", by == null ? null : by.name())
                .addValue(
                        "capacity",
                        (by == null ? List.<String>of() : by.titles()).toArray(String[]::new),
                        Types.ARRAY);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

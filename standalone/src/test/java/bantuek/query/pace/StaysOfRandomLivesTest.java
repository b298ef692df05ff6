package bantuek.query.pace;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.RandomLives;
import bantuek.database.TestDatabase;
import bantuek.events.Provenance;
import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.OpinionRecorded;
import bantuek.query.inbox.KeptInbox;
import bantuek.query.platform.Batch;
import bantuek.query.platform.BatchWriter;
import bantuek.query.platform.Occurrence;
import bantuek.thai.ThaiDate;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Whatever happens to memos: what waited in an inbox and waits no more is one stay, from when it
 * came into that inbox, signed by who signed it; and there is no other stay.
 */
@Tag("database")
class StaysOfRandomLivesTest {

    private final TestDatabase database = TestDatabase.fresh();

    private record Ended(
            UUID memo, long version, int step, Instant came, Instant ended, @Nullable UUID by) {}

    @Test
    void what_leaves_an_inbox_is_one_stay_and_nothing_else_is() throws SQLException {
        Flyway.configure()
                .dataSource(database.as("projector"))
                .schemas("query")
                .createSchemas(false)
                .locations("classpath:db/query")
                .load()
                .migrate();
        long seed = new Random().nextInt(1_000_000);
        try (Connection connection = database.as("projector").getConnection()) {
            DataSource one = new SingleConnectionDataSource(connection, true);
            JdbcClient jdbc = JdbcClient.create(one);
            Watch watch = new Watch(jdbc, new BatchWriter(one));
            RandomLives.tell(seed, watch);
            assertThat(watch.left).as("seed %d", seed).isNotEmpty();
            assertThat(kept(jdbc))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(watch.left);
        }
    }

    private static List<Ended> kept(JdbcClient jdbc) {
        return jdbc.sql("SELECT memo, version, step, came_at, ended_at, person FROM query.stay")
                .query((row, _) ->
                        new Ended(
                                row.getObject("memo", UUID.class),
                                row.getLong("version"),
                                row.getInt("step"),
                                row.getObject("came_at", OffsetDateTime.class).toInstant(),
                                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                                row.getObject("person", UUID.class)))
                .list();
    }

    private static final class Watch implements RandomLives.Reader {

        private final KeptInbox inbox;
        private final PaceProjector projector;
        private final Map<UUID, Map<Integer, Instant>> waiting = new HashMap<>();
        private final Set<Ended> left = new HashSet<>();
        private int seconds;

        Watch(JdbcClient jdbc, BatchWriter batches) {
            this.inbox = new KeptInbox(jdbc, batches);
            this.projector = new PaceProjector(jdbc, batches);
        }

        @Override
        public void read(MemoEvent event, Provenance by, LocalDate day, long version) {
            Instant at =
                    day.atTime(9, 0).atZone(ThaiDate.BANGKOK).toInstant().plusSeconds(seconds++);
            Occurrence occurrence = new Occurrence(by, at, version, seconds);
            inbox.keep(event, occurrence);
            Batch.alone(batch -> projector.on(event, occurrence, batch));
            Map<Integer, Instant> before = waiting.getOrDefault(event.memo(), Map.of());
            Map<Integer, Instant> after = inbox.waiting(event.memo());
            before.forEach((step, came) -> {
                if (!came.equals(after.get(step))) {
                    UUID signer = acted(event, step) ? by.actor().person() : null;
                    left.add(new Ended(event.memo(), version, step, came, at, signer));
                }
            });
            waiting.put(event.memo(), after);
        }

        /** Said here once more, so that the fold is not compared with itself. */
        private boolean acted(MemoEvent event, int step) {
            if (event instanceof OpinionRecorded opinion) {
                return opinion.step() == step || opinion.also().contains(step);
            }
            return (event instanceof DecisionRecorded decision && decision.step() == step)
                    || (event instanceof ActionRecorded action && action.step() == step)
                    || (event instanceof MemoReturned back && back.step() == step);
        }

        @Override
        public void stands(UUID memo, String state, List<Integer> open) {}
    }
}

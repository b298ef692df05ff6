package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.RandomLives;
import bantuek.database.TestDatabase;
import bantuek.events.Provenance;
import bantuek.events.memo.MemoEvent;
import bantuek.events.stored.EventLog;
import bantuek.query.platform.Occurrence;
import bantuek.query.trail.KeptTrail;
import bantuek.query.trail.Trails;
import bantuek.query.trail.Trails.Recorded;
import bantuek.thai.ThaiDate;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a memo looked like is folded from its trail, a copy of the log that another fold made. At
 * whatever event somebody looks, it is what the log itself says.
 */
@Tag("database")
class PastAgreesWithTheLogTest {

    private static final int PAIRS = Integer.getInteger("bantuek.pasts", 2_000);

    private final TestDatabase database = TestDatabase.fresh();
    private final Map<UUID, UUID> organisations = new HashMap<>();
    private final List<DomainEventMessage<?>> written = new ArrayList<>();

    @Test
    void at_whatever_event_one_looks_trail_and_log_show_the_same_memo() throws SQLException {
        long seed = new Random().nextInt(1_000_000);
        Random dice = new Random(seed);
        migrate("owner", "events");
        migrate("projector", "query");
        KeptTrail kept = new KeptTrail(database);
        RandomLives.tell(seed, new Writer(kept));
        try (Connection connection = database.as("command").getConnection()) {
            EventLog log = log(connection);
            log.appendEvents(written);
            List<UUID> memos = new ArrayList<>(organisations.keySet());
            int pairs = 0;
            while (pairs < PAIRS) {
                UUID memo = memos.get(dice.nextInt(memos.size()));
                pairs += compare(memo, kept.trails(), log, dice, seed);
            }
        }
    }

    /** As many versions of one memo as it has, each of them chosen anew. */
    private int compare(UUID memo, Trails trails, EventLog log, Random dice, long seed) {
        UUID organisation = Objects.requireNonNull(organisations.get(memo));
        Past past = Past.of(trails.of(organisation, memo));
        List<? extends DomainEventMessage<?>> events =
                log.readEvents(memo.toString()).asStream().toList();
        assertThat(trails.recorded(organisation, memo))
                .extracting(Recorded::entry)
                .isEqualTo(trails.of(organisation, memo));
        assertThat(past.now()).isEqualTo(events.size() - 1L);
        for (int i = 0; i < events.size(); i++) {
            int version = dice.nextInt(events.size());
            assertThat(past.at(version))
                    .as("seed %d, memo %s, version %d", seed, memo, version)
                    .isEqualTo(fold(events.subList(0, version + 1)));
        }
        return events.size();
    }

    private static MemoSheet fold(List<? extends DomainEventMessage<?>> events) {
        MemoSheet sheet = null;
        for (DomainEventMessage<?> event : events) {
            Occurrence occurrence =
                    new Occurrence(
                            Provenance.fromMetadata(event.getMetaData()),
                            event.getTimestamp(),
                            event.getSequenceNumber(),
                            EventLog.position(event.getMetaData()));
            sheet = MemoSheet.evolve(sheet, (MemoEvent) event.getPayload(), occurrence);
        }
        return Objects.requireNonNull(sheet);
    }

    private static EventLog log(Connection connection) {
        Connection open = ConnectionWrapperFactory.wrap(connection, new NoOpCloseHandler());
        return new EventLog(() -> open, NoTransactionManager.instance());
    }

    private void migrate(String role, String schema) {
        Flyway.configure()
                .dataSource(database.as(role))
                .schemas(schema)
                .createSchemas(false)
                .locations("classpath:db/" + schema)
                .load()
                .migrate();
    }

    private final class Writer implements RandomLives.Reader {

        private final KeptTrail kept;

        Writer(KeptTrail kept) {
            this.kept = kept;
        }

        @Override
        public void read(MemoEvent event, Provenance by, LocalDate day, long version) {
            Instant at =
                    day.atTime(9, 0)
                            .atZone(ThaiDate.BANGKOK)
                            .toInstant()
                            .plusSeconds(written.size());
            organisations.putIfAbsent(event.memo(), by.organisation());
            kept.keep(event, new Occurrence(by, at, version, written.size() + 1L));
            written.add(
                    new GenericDomainEventMessage<>(
                            "Memo",
                            event.memo().toString(),
                            version,
                            event,
                            by.toMetadata(),
                            UUID.randomUUID().toString(),
                            at));
        }

        @Override
        public void stands(UUID memo, String state, List<Integer> open) {}
    }
}

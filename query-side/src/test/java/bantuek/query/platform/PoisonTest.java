package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.events.memo.MemoEvent;
import bantuek.query.town.EventWriter;
import bantuek.query.town.Journey;
import bantuek.query.town.Patience;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happens when a projector can't: the event waits with what comes after it, the rest goes on.
 */
@Tag("database")
class PoisonTest {

    private static final Set<UUID> POISON = ConcurrentHashMap.newKeySet();
    private static final Set<UUID> NOT_NOW = ConcurrentHashMap.newKeySet();
    private static final int POISONED_VERSION = 1;

    private final TestDatabase database = QueryDatabase.fresh();
    private final JdbcClient jdbc = QueryDatabase.jdbc(database, "projector");
    private final EventWriter writer = new EventWriter(database.as("command"));
    private final Town town = new Town("บ้านสวนตาล");

    /** Writes first and breaks second. */
    static final class Brittle implements Projector {

        private final JdbcClient jdbc;

        Brittle(JdbcClient projectorJdbc) {
            this.jdbc = projectorJdbc;
        }

        @Override
        public String readModel() {
            return "brittle";
        }

        @EventHandler
        void on(MemoEvent event, Occurrence occurrence) {
            jdbc.sql("INSERT INTO brittle.seen VALUES (DEFAULT, ?, ?)")
                    .params(event.memo(), occurrence.version())
                    .update();
            if (occurrence.version() == POISONED_VERSION && POISON.contains(event.memo())) {
                throw new IllegalStateException("broken on purpose");
            }
            if (NOT_NOW.remove(event.memo())) {
                throw new TransientDataAccessResourceException("not now");
            }
        }
    }

    @Test
    void an_event_that_cannot_be_taken_in_waits_with_its_successors_and_the_rest_goes_on() {
        Journey poisoned = Journey.in(town, "อ่านไม่ได้").approved();
        Journey other = Journey.in(town, "อ่านได้").approved();
        POISON.add(poisoned.memo);
        try (ConfigurableApplicationContext side = start()) {
            Parked parked = side.getBean(Parked.class);
            append(side, town.foundation());
            append(side, poisoned.events());
            append(side, other.events());
            assertThat(seen(other)).containsExactly(0L, 1L, 2L, 3L, 4L);
            assertThat(seen(poisoned)).as("neither half done nor skipped").containsExactly(0L);
            assertThat(trail(poisoned)).as("other read models took it in").isEqualTo(5);
            assertThat(parked.of(town.organisation))
                    .singleElement()
                    .satisfies(waiting -> {
                        assertThat(waiting.readModel()).isEqualTo("brittle");
                        assertThat(waiting.stream()).isEqualTo(poisoned.memo.toString());
                        assertThat(waiting.version()).isEqualTo(POISONED_VERSION);
                        assertThat(waiting.why()).isEqualTo("IllegalStateException");
                    });
            assertThat(parked.of(new Town("ท่าม่วง").organisation)).isEmpty();

            assertThat(retry(parked, poisoned)).as("it still can't").isFalse();
            assertThat(parked.of(town.organisation)).hasSize(1);
            assertThat(seen(poisoned)).containsExactly(0L);

            POISON.clear();
            assertThat(parked.retry(UUID.randomUUID(), "brittle", poisoned.memo.toString()))
                    .as("nothing of that organisation waits")
                    .isTrue();
            assertThat(parked.of(town.organisation)).hasSize(1);
            assertThat(retry(parked, poisoned)).isTrue();
            assertThat(parked.of(town.organisation)).isEmpty();
            assertThat(seen(poisoned)).as("in order").containsExactly(0L, 1L, 2L, 3L, 4L);
        }
    }

    @Test
    void what_fails_for_a_reason_of_its_own_is_tried_again_and_not_parked() {
        Journey journey = Journey.in(town, "ไม่ใช่ตอนนี้").approved();
        try (ConfigurableApplicationContext side = start()) {
            append(side, town.foundation());
            NOT_NOW.add(journey.memo);
            append(side, journey.events());
            assertThat(side.getBean(Parked.class).of(town.organisation)).isEmpty();
            assertThat(seen(journey)).containsExactly(0L, 1L, 2L, 3L, 4L);
        }
    }

    private static boolean retry(Parked parked, Journey journey) {
        return parked.retry(
                journey.events().getFirst().occurrence().organisation(),
                "brittle",
                journey.memo.toString());
    }

    private void append(ConfigurableApplicationContext side, List<? extends Told<?>> events) {
        long position = writer.append(events);
        Patience.until("everything is folded", () -> side.getBean(Progress.class).await(position));
    }

    private List<Long> seen(Journey journey) {
        return jdbc.sql("SELECT version FROM brittle.seen WHERE memo = ? ORDER BY number")
                .param(journey.memo)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private int trail(Journey journey) {
        return jdbc.sql("SELECT count(*) FROM trail WHERE memo = ?")
                .param(journey.memo)
                .query(Integer.class)
                .single();
    }

    private ConfigurableApplicationContext start() {
        database.asSuperuser("CREATE SCHEMA brittle AUTHORIZATION bantuek_projector");
        jdbc.sql(
                        """
                        CREATE TABLE brittle.seen (number bigint GENERATED ALWAYS AS IDENTITY,
                                                   memo uuid, version bigint)
                        """)
                .update();
        return RunningQuerySide.start(
                database,
                Map.of("server.port", "0", "bantuek.progress.patience", "20s"),
                context -> context.registerBean(Brittle.class));
    }
}

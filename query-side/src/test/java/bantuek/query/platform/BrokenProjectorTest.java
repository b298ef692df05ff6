package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.events.memo.MemoEvent;
import bantuek.query.town.EventWriter;
import bantuek.query.town.Journey;
import bantuek.query.town.Patience;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Town;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens when a projector can't: nothing of the batch, and then the same event once more. */
@Tag("database")
class BrokenProjectorTest {

    private static final AtomicBoolean BROKEN = new AtomicBoolean(true);
    private static final AtomicInteger ATTEMPTS = new AtomicInteger();

    private final TestDatabase database = QueryDatabase.fresh();
    private final JdbcClient jdbc = QueryDatabase.jdbc(database, "projector");

    /** Writes first and breaks second. */
    static final class Brittle implements Projector {

        private final JdbcClient projectorJdbc;

        Brittle(JdbcClient projectorJdbc) {
            this.projectorJdbc = projectorJdbc;
        }

        @Override
        public String readModel() {
            return "brittle";
        }

        @EventHandler
        void on(MemoEvent event, Occurrence occurrence) {
            projectorJdbc
                    .sql("INSERT INTO brittle.seen VALUES (?, ?)")
                    .params(event.memo(), occurrence.version())
                    .update();
            if (occurrence.version() == 0 && BROKEN.get()) {
                ATTEMPTS.incrementAndGet();
                throw new IllegalStateException("broken on purpose");
            }
        }
    }

    @Test
    void a_failing_event_is_neither_half_done_nor_skipped_and_goes_through_once_it_can() {
        database.asSuperuser("CREATE SCHEMA brittle AUTHORIZATION bantuek_projector");
        jdbc.sql("CREATE TABLE brittle.seen (memo uuid, version bigint)").update();
        Town town = new Town("บ้านสวนตาล");
        Journey journey = Journey.in(town, "เรื่อง").approved();
        try (ConfigurableApplicationContext context = start()) {
            long position = new EventWriter(database.as("command")).append(journey.events());
            Patience.until("it is tried again", () -> ATTEMPTS.get() >= 2);
            assertThat(count("brittle.seen")).isZero();
            assertThat(token()).isNull();
            assertThat(count("query.trail")).as("all read models are of one moment").isZero();

            BROKEN.set(false);
            assertThat(context.getBean(Progress.class).await(position)).isTrue();
            assertThat(
                            jdbc.sql("SELECT version FROM brittle.seen ORDER BY version")
                                    .query(Long.class)
                                    .list())
                    .containsExactly(0L, 1L, 2L, 3L, 4L);
            assertThat(token()).isNotNull();
        }
    }

    private ConfigurableApplicationContext start() {
        return RunningQuerySide.start(
                database,
                Map.of("server.port", "0", "bantuek.progress.patience", "20s"),
                context -> context.registerBean(Brittle.class));
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    private @Nullable Object token() {
        return jdbc.sql("SELECT token FROM query.token WHERE processor_name = 'read-models'")
                .query()
                .singleRow()
                .get("token");
    }
}

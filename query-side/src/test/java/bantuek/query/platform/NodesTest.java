package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.query.town.EventWriter;
import bantuek.query.town.Journey;
import bantuek.query.town.Patience;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Town;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Several processes share the work of folding, and take over from each other. */
@Tag("database")
class NodesTest {

    private static final Map<String, Object> SETTINGS =
            Map.of("server.port", "0", "bantuek.progress.patience", "20s");
    private static final int MEMOS = 30;

    private final TestDatabase database = QueryDatabase.fresh();
    private final EventWriter writer = new EventWriter(database.as("command"));
    private final Town town = new Town("บ้านสวนตาล");

    @Test
    void two_share_the_segments_and_what_one_leaves_the_other_takes() {
        writer.append(town.foundation());
        ConfigurableApplicationContext first = start();
        try (ConfigurableApplicationContext second = start()) {
            Patience.until("each has half", () -> folds(first) == 2 && folds(second) == 2);
            long last = tell();
            assertThat(awaits(first, last)).isTrue();
            assertThat(awaits(second, last)).isTrue();
            first.close();
            last = tell();
            assertThat(awaits(second, last)).isTrue();
            Patience.until("one has all", () -> folds(second) == Segments.COUNT);
        } finally {
            first.close();
        }
        shows(2 * MEMOS);
    }

    @Test
    void what_a_process_held_that_is_gone_without_a_word_is_taken_over() {
        writer.append(town.foundation());
        try (ConfigurableApplicationContext gone = start()) {
            assertThat(awaits(gone, tell())).isTrue();
        }
        database.asSuperuser(
                """
                UPDATE query.token SET owner = 'gone', claimed_at =
                    to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                """);
        try (ConfigurableApplicationContext other = start()) {
            assertThat(awaits(other, tell())).isTrue();
        }
        shows(2 * MEMOS);
    }

    private void shows(int memos) {
        assertThat(new ReadModels(database).all().get("memo"))
                .hasSize(memos)
                .allMatch(row -> row.contains("\"APPROVED\""));
        assertThat(new ReadModels(database).all().get("waiting")).isEmpty();
    }

    private long tell() {
        long last = 0;
        for (int i = 0; i < MEMOS; i++) {
            last = writer.append(Journey.in(town, "เรื่องที่ " + i).approved().events());
        }
        return last;
    }

    private static boolean awaits(ConfigurableApplicationContext side, long position) {
        return side.getBean(Progress.class).await(position);
    }

    private static int folds(ConfigurableApplicationContext side) {
        return side.getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(AxonConfiguration.READ_MODELS, PooledStreamingEventProcessor.class)
                .orElseThrow()
                .processingStatus()
                .size();
    }

    private ConfigurableApplicationContext start() {
        return RunningQuerySide.start(database, SETTINGS, _ -> {});
    }
}

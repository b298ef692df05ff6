package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.database.TestDatabase;
import bantuek.query.town.EventWriter;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Read models are made anew while others serve and while events come in. */
@Tag("database")
class RebuildBesideTest {

    private static final int PORTION = 7;
    private static final int MEMOS = 40;

    private static final Map<String, Object> SETTINGS =
            Map.of("server.port", "0", "bantuek.progress.patience", "20s");

    private final TestDatabase database = QueryDatabase.fresh();
    private final EventWriter writer = new EventWriter(database.as("command"));
    private final ReadModels readModels = new ReadModels(database);
    private final Town town = new Town("บ้านสวนตาล");

    /** Does something at each portion. */
    private record Watching(LongConsumer atEach) implements RebuildWatcher {

        @Override
        public void folded(long done, long all) {
            assertThat(done).isLessThanOrEqualTo(all);
            atEach.accept(done);
        }

        @Override
        public void serves() {}
    }

    @Test
    void what_is_made_anew_beside_live_traffic_serves_afterwards_and_lost_nothing()
            throws Exception {
        writer.append(town.foundation());
        tell(MEMOS);
        long last;
        Map<String, List<String>> rows;
        try (ConfigurableApplicationContext side = start()) {
            Progress progress = side.getBean(Progress.class);
            AtomicBoolean over = new AtomicBoolean();
            CountDownLatch begun = new CountDownLatch(1);
            CompletableFuture<Long> traffic =
                    CompletableFuture.supplyAsync(() -> {
                        long told = 0;
                        while (!over.get()) {
                            told = tell(1);
                            assertThat(progress.await(told)).as("the old ones serve").isTrue();
                            begun.countDown();
                        }
                        return told;
                    });
            begun.await();
            String before = idOf("query.token");
            for (int i = 0; i < 3; i++) {
                rebuild(_ -> {});
            }
            over.set(true);
            assertThat(progress.await(traffic.get())).isTrue();
            assertThat(idOf("query.token")).isNotEqualTo(before);
            last = tell(1);
            assertThat(progress.await(last)).as("the new ones go on").isTrue();
            rows = readModels.all();
        }
        assertThat(foldedFromNothing(last)).isEqualTo(rows);
    }

    @Test
    void one_that_was_interrupted_is_gone_on_with() throws Exception {
        writer.append(town.foundation());
        long last = tell(MEMOS);
        List<Long> first = new ArrayList<>();
        try (ConfigurableApplicationContext side = start()) {
            assertThat(side.getBean(Progress.class).await(last)).isTrue();
            Map<String, List<String>> rows = readModels.all();
            String before = idOf("query.token");
            assertThatThrownBy(() ->
                            rebuild(done -> {
                                first.add(done);
                                if (first.size() == 3) {
                                    throw new IllegalStateException("the lights went out");
                                }
                            }))
                    .hasMessage("the lights went out");
            assertThat(idOf("query.token")).as("the old ones serve").isEqualTo(before);
            List<Long> second = new ArrayList<>();
            rebuild(second::add);
            assertThat(second.getFirst()).isGreaterThan(first.getLast());
            assertThat(idOf("query.token")).isNotEqualTo(before);
            assertThat(side.getBean(Progress.class).await(last)).isTrue();
            assertThat(readModels.all()).isEqualTo(rows);

            long later = tell(1);
            assertThat(rebuild().goBack()).isTrue();
            assertThat(idOf("query.token")).isEqualTo(before);
            assertThat(side.getBean(Progress.class).await(later)).as("they go on").isTrue();
            assertThat(readModels.all().get("memo")).hasSize(MEMOS + 1);
        }
    }

    @Test
    void what_another_program_serves_is_left_to_it_until_this_one_is_started() throws Exception {
        writer.append(town.foundation());
        var _ = tell(3);
        Generations generations = new Generations(database.as("projector"));
        generations.serveOwn();
        JdbcClient.create(database.as("projector"))
                .sql("COMMENT ON TABLE token IS 'another program'")
                .update();
        String before = idOf("query.token");
        assertThat(rebuild().beside(new Watching(_ -> {}))).isFalse();
        assertThat(rebuild().goBack()).isFalse();
        assertThat(idOf("query.token")).isEqualTo(before);
        String made = idOf("query_next.token");
        long last = tell(1);
        generations.serveOwn();
        assertThat(idOf("query.token")).isEqualTo(made);
        assertThat(readModels.all().get("memo")).hasSize(4);
        try (ConfigurableApplicationContext side = start()) {
            assertThat(side.getBean(Progress.class).await(last)).isTrue();
        }
    }

    private long tell(int memos) {
        long last = 0;
        for (int i = 0; i < memos; i++) {
            last = writer.append(Journey.in(town, "เรื่องที่ " + i).approved().events());
        }
        return last;
    }

    private void rebuild(LongConsumer atEach) throws Exception {
        assertThat(rebuild().beside(new Watching(atEach))).isTrue();
    }

    private Rebuild rebuild() {
        return new Rebuild(database.as("projector"), PORTION);
    }

    private Map<String, List<String>> foldedFromNothing(long position) {
        readModels.forget();
        try (ConfigurableApplicationContext side = start()) {
            assertThat(side.getBean(Progress.class).await(position)).isTrue();
            return readModels.all();
        }
    }

    private String idOf(String table) {
        return JdbcClient.create(database.as("projector"))
                .sql("SELECT '%s'::regclass::oid::text".formatted(table))
                .query(String.class)
                .single();
    }

    private ConfigurableApplicationContext start() {
        return RunningQuerySide.start(database, SETTINGS, _ -> {});
    }
}

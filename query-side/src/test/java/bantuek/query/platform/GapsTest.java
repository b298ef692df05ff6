package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.MemoEvent;
import bantuek.query.town.EventWriter;
import bantuek.query.town.Journey;
import bantuek.query.town.Patience;
import bantuek.query.town.ReadModels;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Positions are given out before they are committed: what comes late must not be left out. */
@Tag("database")
class GapsTest {

    private static final int WRITERS = 6;
    private static final int MEMOS_EACH = 8;

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final EventWriter writer = side.writer();
    private final ReadModels readModels = new ReadModels(side.database());
    private final Town town = new Town("บ้านสวนตาล");

    @Test
    void an_event_that_is_committed_after_a_later_one_was_folded_is_folded_too()
            throws SQLException {
        Journey slow = journey("ช้า");
        Journey quick = journey("เร็ว");
        try (Connection transaction = writer.transaction()) {
            EventWriter.append(transaction, slow.last());
            writer.append(quick.events());
            Patience.until("the later one is there", () -> trailOf(quick) == 1);
            assertThat(trailOf(slow)).isZero();
            transaction.commit();
        }
        assertThat(awaits(writer.positionOf(slow.last()))).isTrue();
        assertThat(trailOf(slow)).isEqualTo(1);
        assertThat(rows("memo", slow)).isEqualTo(1);
        assertThat(rows("waiting", slow)).isEqualTo(1);
    }

    @Test
    void a_reader_who_waits_for_the_late_one_is_not_told_too_early() throws SQLException {
        Journey slow = journey("ช้า");
        Journey quick = journey("เร็ว");
        try (Connection transaction = writer.transaction()) {
            EventWriter.append(transaction, slow.last());
            long later = writer.append(quick.events());
            assertThat(awaits(later)).isTrue();
            assertThat(impatient().await(later - 1)).isFalse();
            transaction.commit();
        }
        assertThat(awaits(writer.positionOf(slow.last()))).isTrue();
    }

    @Test
    void many_writers_who_often_roll_back_lose_nothing_and_keep_each_memos_order()
            throws Exception {
        long seed = Long.getLong("bantuek.seed", System.nanoTime());
        System.out.println("-Dbantuek.seed=" + seed);
        List<Journey> journeys = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<List<Journey>>> written = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                written.add(threads.submit(writing(new Random(seed + i))));
            }
            for (Future<List<Journey>> some : written) {
                journeys.addAll(some.get());
            }
        }
        Patience.until("every line of every memo", () -> linesOfTown() == journeys.size() * 5);
        long last = journeys.stream().mapToLong(j -> writer.positionOf(j.last())).max().orElse(0);
        assertThat(awaits(last)).isTrue();
        Map<String, List<String>> rows = readModels.of(town.organisation);
        assertThat(rows.get("memo"))
                .hasSize(WRITERS * MEMOS_EACH)
                .allMatch(row -> row.contains("\"APPROVED\""));
        assertThat(rows.get("waiting")).isEmpty();
        assertThat(rows.get("inbox")).isEmpty();
    }

    private Callable<List<Journey>> writing(Random random) {
        return () -> {
            List<Journey> journeys = new ArrayList<>();
            try (Connection transaction = writer.transaction()) {
                for (int i = 0; i < MEMOS_EACH; i++) {
                    Journey journey = journey("เรื่องที่ " + i).approved();
                    for (Told<MemoEvent> told : journey.events()) {
                        write(transaction, told, random);
                    }
                    journeys.add(journey);
                }
            }
            return journeys;
        };
    }

    /** Often a transaction fails after its position was taken, and its command is sent again. */
    private static void write(Connection transaction, Told<MemoEvent> told, Random random)
            throws SQLException {
        while (random.nextInt(3) == 0) {
            EventWriter.append(transaction, told);
            transaction.rollback();
        }
        EventWriter.append(transaction, told);
        for (int i = random.nextInt(3); i > 0; i--) {
            var _ = transaction.isValid(1);
        }
        transaction.commit();
    }

    /** Of today: what is older than a minute is taken for long committed. */
    private Journey journey(String subject) {
        return Journey.in(town, subject, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private boolean awaits(long position) {
        return side.context().getBean(Progress.class).await(position);
    }

    private Progress impatient() {
        return ProgressTest.withPatience(side, Duration.ZERO);
    }

    private int linesOfTown() {
        return readModels.of(town.organisation).getOrDefault("trail", List.of()).size();
    }

    private int trailOf(Journey journey) {
        return rows("trail", journey);
    }

    private int rows(String table, Journey journey) {
        return (int)
                readModels.of(town.organisation).getOrDefault(table, List.of()).stream()
                        .filter(row -> row.contains(journey.memo.toString()))
                        .count();
    }
}

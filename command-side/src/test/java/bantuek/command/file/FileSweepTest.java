package bantuek.command.file;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.RunningSide;
import bantuek.command.platform.SignedIn;
import bantuek.database.TestDatabase;
import bantuek.events.Fingerprint;
import bantuek.events.report.StoredFile;
import bantuek.files.FileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is left lying is swept away, and nothing else. */
@Tag("database")
class FileSweepTest {

    private static final int ROUNDS = Integer.getInteger("bantuek.sweep.rounds", 50);
    private static final SignedIn OFFICER =
            new SignedIn(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "ก", false);

    @TempDir static Path folder;

    /** A side on one of the stores, with its own database. */
    record Side(String store, TestDatabase database, RunningSide running) {

        static Side with(String store, Map<String, Object> settings) {
            TestDatabase database = TestDatabase.fresh();
            return new Side(store, database, RunningSide.with(database, settings));
        }

        <T> T part(Class<T> type) {
            return running.part(type);
        }

        JdbcClient owner() {
            return JdbcClient.create(database.as("owner"));
        }

        StoredFile upload(UUID memo, byte[] content) {
            try {
                return part(Attachments.class)
                        .receive(
                                OFFICER,
                                memo,
                                "ก.pdf",
                                "application/octet-stream",
                                new ByteArrayInputStream(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean stores(String sha256) {
            try (InputStream in =
                    part(FileStore.class).open(sha256).orElse(InputStream.nullInputStream())) {
                return in.readAllBytes().length > 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        long rows(UUID memo) {
            return owner().sql("SELECT count(*) FROM command.file WHERE memo = ?")
                    .param(memo)
                    .query(Long.class)
                    .single();
        }

        /** Everything there is has been lying there for long. */
        void eightDaysPass() {
            owner().sql("UPDATE command.file SET touched_at = touched_at - interval '8 days'")
                    .update();
            owner().sql("UPDATE command.stored_content SET since = since - interval '8 days'")
                    .update();
        }

        void sweep() {
            part(FileSweep.class).run();
        }

        /** Until it is done, or waits for somebody else. */
        void awaitEndOrLock(Future<?> work) {
            while (!work.isDone()
                    && !owner().sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                            .query(Boolean.class)
                            .single()) {
                Thread.onSpinWait();
            }
        }
    }

    private static final class Sides {
        static final Side IN_DATABASE = Side.with("database", Map.of());
        static final Side IN_FOLDER =
                Side.with("folder", Map.of("bantuek.files.folder", folder.toString()));
    }

    static Stream<Side> sides() {
        return Stream.of(Sides.IN_DATABASE, Sides.IN_FOLDER);
    }

    @AfterAll
    static void close() {
        sides().forEach(side -> side.running.close());
    }

    private final UUID memo = UUID.randomUUID();

    @ParameterizedTest
    @MethodSource("sides")
    void what_no_report_named_in_a_week_is_gone_with_its_thumbnail(Side side) {
        StoredFile photo = side.upload(memo, Samples.picture("png", 90, 60));
        String thumbnail =
                side.owner()
                        .sql("SELECT thumbnail FROM command.file WHERE memo = ?")
                        .param(memo)
                        .query(String.class)
                        .single();
        side.sweep();
        assertThat(side.stores(photo.sha256())).isTrue();
        side.eightDaysPass();
        side.sweep();
        assertThat(side.rows(memo)).isZero();
        assertThat(side.stores(photo.sha256())).isFalse();
        assertThat(side.stores(thumbnail)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sides")
    void what_a_report_named_stays_for_good(Side side) {
        StoredFile kept = side.upload(memo, Samples.pdf("kept " + memo));
        assertThat(side.part(Attachments.class).claim(OFFICER, memo, Set.of(kept)))
                .containsExactly(kept);
        side.part(Attachments.class).keep(memo, Set.of(kept));
        side.eightDaysPass();
        side.sweep();
        assertThat(side.stores(kept.sha256())).isTrue();
    }

    /** The process ended after the report was recorded, and before its files were marked. */
    @ParameterizedTest
    @MethodSource("sides")
    void what_the_log_names_stays_though_nobody_came_to_say_so(Side side) {
        StoredFile file = side.upload(memo, Samples.pdf("in the log " + memo));
        appendReportNaming(side, file);
        side.eightDaysPass();
        side.sweep();
        side.eightDaysPass();
        side.sweep();
        assertThat(side.stores(file.sha256())).isTrue();
        assertThat(side.rows(memo)).isEqualTo(1);
    }

    /** The process ended after the content was stored, and before its row was. */
    @ParameterizedTest
    @MethodSource("sides")
    void content_without_any_row_is_gone(Side side) throws IOException {
        byte[] content = Samples.pdf("cut short " + memo);
        String sha256 = Fingerprint.of(content);
        side.owner()
                .sql("INSERT INTO command.stored_content (sha256) VALUES (?)")
                .param(sha256)
                .update();
        side.part(FileStore.class).put(sha256, content);
        side.sweep();
        assertThat(side.stores(sha256)).isTrue();
        side.eightDaysPass();
        side.sweep();
        assertThat(side.stores(sha256)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sides")
    void content_that_another_memo_keeps_stays(Side side) {
        byte[] content = Samples.pdf("shared " + memo);
        UUID other = UUID.randomUUID();
        StoredFile file = side.upload(memo, content);
        StoredFile _ = side.upload(other, content);
        side.part(Attachments.class).keep(other, Set.of(file));
        side.eightDaysPass();
        side.sweep();
        assertThat(side.rows(memo)).isZero();
        assertThat(side.rows(other)).isEqualTo(1);
        assertThat(side.stores(file.sha256())).isTrue();
    }

    @Test
    void a_failed_upload_leaves_what_the_sweep_finds() {
        Side side = Sides.IN_DATABASE;
        byte[] content = Samples.pdf("failed " + memo);
        try {
            side.part(Contents.class)
                    .put(
                            new TreeMap<>(Map.of(Fingerprint.of(content), content)),
                            () -> {
                                throw new IllegalStateException("on purpose");
                            });
        } catch (IllegalStateException onPurpose) {
            assertThat(side.stores(Fingerprint.of(content))).isFalse();
        }
        side.eightDaysPass();
        side.sweep();
        assertThat(
                        side.owner()
                                .sql("SELECT count(*) FROM command.stored_content WHERE sha256 = ?")
                                .param(Fingerprint.of(content))
                                .query(Long.class)
                                .single())
                .isZero();
    }

    /** The old upload is swept away while the same content comes in again. */
    @ParameterizedTest
    @MethodSource("sides")
    void an_upload_and_the_sweep_at_the_same_moment_lose_nothing(Side side) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                UUID before = UUID.randomUUID();
                UUID again = UUID.randomUUID();
                byte[] content = Samples.pdf("race " + before);
                StoredFile file = side.upload(before, content);
                side.eightDaysPass();
                CyclicBarrier start = new CyclicBarrier(2);
                Future<?> sweep =
                        two.submit(() -> {
                            start.await();
                            side.sweep();
                            return true;
                        });
                Future<?> upload =
                        two.submit(() -> {
                            start.await();
                            return side.upload(again, content);
                        });
                sweep.get();
                upload.get();
                assertThat(side.rows(again)).as("round %d", round).isEqualTo(1);
                assertThat(side.stores(file.sha256())).as("round %d", round).isTrue();
            }
        }
    }

    /** An old upload is named by a report at last, while it is swept away. */
    @ParameterizedTest
    @MethodSource("sides")
    void what_is_claimed_while_it_is_swept_is_either_there_or_refused(Side side) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                UUID before = UUID.randomUUID();
                UUID other = round % 2 == 0 ? before : UUID.randomUUID();
                StoredFile file = side.upload(before, Samples.pdf("claim " + before));
                side.eightDaysPass();
                CyclicBarrier start = new CyclicBarrier(2);
                Future<?> sweep =
                        two.submit(() -> {
                            start.await();
                            side.sweep();
                            return true;
                        });
                Future<Set<StoredFile>> claim =
                        two.submit(() -> {
                            start.await();
                            return side.part(Attachments.class).claim(OFFICER, other, Set.of(file));
                        });
                sweep.get();
                boolean there = claim.get().contains(file);
                side.sweep();
                assertThat(side.stores(file.sha256())).as("round %d", round).isEqualTo(there);
            }
        }
    }

    /**
     * The sweep has looked, and found nothing that refers to it; then the same content comes in.
     */
    @ParameterizedTest
    @MethodSource("sides")
    void an_upload_waits_for_a_sweep_that_has_looked_already(Side side) throws Exception {
        byte[] content = Samples.pdf("looked " + memo);
        StoredFile file = side.upload(UUID.randomUUID(), content);
        side.owner().sql("DELETE FROM command.file WHERE sha256 = ?").param(file.sha256()).update();
        side.owner().sql("UPDATE command.stored_content SET loose = true").update();
        side.eightDaysPass();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            AtomicReference<Future<?>> upload = new AtomicReference<>();
            FileStore slow =
                    deletingAfter(
                            side.part(FileStore.class),
                            () -> {
                                upload.set(other.submit(() -> side.upload(memo, content)));
                                side.awaitEndOrLock(upload.get());
                            });
            new Contents(
                            side.part(JdbcClient.class),
                            slow,
                            side.part(PlatformTransactionManager.class))
                    .sweep(file.sha256());
            upload.get().get();
        }
        assertThat(side.rows(memo)).isEqualTo(1);
        assertThat(side.stores(file.sha256())).isTrue();
    }

    /** Another memo's report is about to name a file whose own row is swept away. */
    @ParameterizedTest
    @MethodSource("sides")
    void the_sweep_waits_for_a_report_that_is_about_to_name_a_file(Side side) throws Exception {
        StoredFile file = side.upload(UUID.randomUUID(), Samples.pdf("claimed " + memo));
        side.eightDaysPass();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            AtomicReference<Future<?>> sweep = new AtomicReference<>();
            new TransactionTemplate(side.part(PlatformTransactionManager.class))
                    .executeWithoutResult(_ -> {
                        assertThat(side.part(Attachments.class).claim(OFFICER, memo, Set.of(file)))
                                .containsExactly(file);
                        sweep.set(other.submit(side::sweep));
                        side.awaitEndOrLock(sweep.get());
                    });
            sweep.get().get();
        }
        assertThat(side.rows(memo)).isEqualTo(1);
        assertThat(side.stores(file.sha256())).isTrue();
    }

    private static FileStore deletingAfter(FileStore store, Runnable something) {
        return new FileStore() {
            @Override
            public void put(String sha256, byte[] content) throws IOException {
                store.put(sha256, content);
            }

            @Override
            public Optional<InputStream> open(String sha256) throws IOException {
                return store.open(sha256);
            }

            @Override
            public void delete(String sha256) throws IOException {
                something.run();
                store.delete(sha256);
            }
        };
    }

    private void appendReportNaming(Side side, StoredFile file) {
        JdbcClient.create(side.database.as("command"))
                .sql(
                        """
                        INSERT INTO events.event
                            (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at,
                             payload_type, payload_revision, payload, metadata)
                        VALUES (gen_random_uuid(), 'memo', ?, 0, now(),
                                'memo.report-revised', '1', convert_to(?, 'UTF8'), '{}')
                        """)
                .params(memo.toString(), "{\"sha256\":\"" + file.sha256() + "\"}")
                .update();
    }
}

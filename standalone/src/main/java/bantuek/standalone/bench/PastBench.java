package bantuek.standalone.bench;

import bantuek.standalone.ProgressLine;
import bantuek.standalone.sample.Visitor;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How long somebody waits for what an earlier moment looked like: the page of a memo of a thousand
 * events, and the whole list of what waited, in an office whose log grows. Beside it, reading the
 * rows of the log up to there and doing nothing with them.
 */
final class PastBench {

    private static final List<Integer> SIZES = List.of(10_000, 30_000, 100_000);
    private static final int REQUESTS = 15;
    private static final int WARM_UP = 5;
    private static final int FETCH = 2_000;
    private static final int MEMO_EVENTS = 1_000;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** Of the memos that one office ever had, how many were under way at a time. */
    private static final double UNDER_WAY = 0.04;

    /** A memo that went all its way, with as little in it as there is. */
    private static final String MODEL =
            """
            SELECT aggregate_id FROM events.event GROUP BY aggregate_id
            HAVING bool_or(payload_type = 'memo.decision-recorded')
            ORDER BY sum(length(payload)) LIMIT 1
            """;

    /**
     * What one memo left in the log, once more for many others that set out one after the other in
     * a year, each while those before it are still under way.
     */
    private static final String REPEAT =
            """
            INSERT INTO events.event (event_id, aggregate_type, aggregate_id, sequence_number,
                                      recorded_at, payload_type, payload_revision, payload, metadata)
            SELECT gen_random_uuid()::text, aggregate_type, other, sequence_number,
                   now() - interval '1 year' + place / :memos * interval '360 days',
                   payload_type, payload_revision,
                   convert_to(replace(convert_from(payload, 'UTF8'), :model, other), 'UTF8'), metadata
            FROM events.event,
                 LATERAL (SELECT number, md5(:name || number)::uuid::text AS other,
                                 number + sequence_number * :apart AS place
                          FROM generate_series(1, :memos) AS number) AS others
            WHERE aggregate_id = :model AND sequence_number < :first
            ORDER BY place
            """;

    /** A draft that was saved again and again. */
    private static final String LONG =
            """
            INSERT INTO events.event (event_id, aggregate_type, aggregate_id, sequence_number,
                                      recorded_at, payload_type, payload_revision, payload, metadata)
            SELECT gen_random_uuid()::text, aggregate_type, :memo, number,
                   now() - interval '1 day' + number * interval '1 minute',
                   CASE number WHEN 0 THEN payload_type ELSE 'memo.revised' END, payload_revision,
                   convert_to((CASE number
                       WHEN 0 THEN jsonb_set(drafted, '{memo}', to_jsonb(:memo::text))
                       ELSE jsonb_build_object('memo', :memo, 'text',
                           jsonb_set(drafted -> 'text', '{subject}',
                               to_jsonb('ฉบับที่ ' || number))) END)::text, 'UTF8'),
                   metadata
            FROM (SELECT *, convert_from(payload, 'UTF8')::jsonb AS drafted FROM events.event
                  WHERE aggregate_id = :model AND sequence_number = 0) AS first,
                 generate_series(0, :events - 1) AS number
            ORDER BY number
            """;

    private static final String SCAN =
            """
            SELECT position, event_id, aggregate_type, aggregate_id, sequence_number,
                   recorded_at, payload_type, payload_revision, payload, metadata
            FROM events.event WHERE position <= ? AND (? OR aggregate_id = ?)
            ORDER BY aggregate_id, sequence_number
            """;

    private final Random random = new Random(5);
    private final Connection connection;
    private final JdbcClient superuser;
    private final Visitor mayor;
    private final Visitor officer;
    private final String model;

    private PastBench(Connection connection, Visitor mayor, Visitor officer) {
        this.connection = connection;
        this.superuser = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.mayor = mayor;
        this.officer = officer;
        this.model = superuser.sql(MODEL).query((row, _) -> row.getString(1)).single();
    }

    static void run() throws Exception {
        try (SampleOffice here = SampleOffice.open();
                Connection superuser = here.connection()) {
            new PastBench(superuser, here.signedIn("somboon"), here.signedIn("piyanuch")).measure();
        }
    }

    /** What took how long, and how long it took to read the rows. */
    private record Took(double millis, double scanMillis) {

        void print(String what, long waiting) {
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %8d %10.1f %10.1f %8.3f%n",
                    what,
                    waiting,
                    millis,
                    scanMillis,
                    millis / scanMillis);
        }
    }

    private void measure() throws SQLException {
        int each = count("SELECT count(*) FROM events.event WHERE aggregate_id = '" + model + "'");
        String draft = UUID.randomUUID().toString();
        var _ =
                superuser
                        .sql(LONG)
                        .param("memo", draft)
                        .param("model", model)
                        .param("events", MEMO_EVENTS)
                        .update();
        untilFolded();
        System.out.printf("%n%-52s %8s %10s %10s %8s%n", "", "waiting", "ms", "scan ms", "ratio");
        Took memo = memo(draft);
        memo.print("บันทึก ๑,๐๐๐ เหตุการณ์ / a memo of 1,000 events", 1);
        Took pending = memo;
        int filled = 0;
        for (int size : SIZES) {
            fill("memo " + size, (size - filled) / each, each, each);
            filled = size;
            pending = pending(size, half());
        }
        int stuck = SIZES.getLast() / (each - 1);
        fill("stuck", stuck, each, decided());
        Took all = pending(SIZES.getLast(), last(), "ทุกเรื่องรออยู่ / all of them waiting");
        System.out.printf(
                Locale.ROOT,
                "memo_ms=%.1f pending_ms=%.1f pending_ratio=%.3f all_waiting_ms=%.1f%n",
                memo.millis(),
                pending.millis(),
                pending.millis() / pending.scanMillis(),
                all.millis());
    }

    /**
     * @param first how many of the model's events each of them has
     */
    private void fill(String name, int memos, int each, int first) {
        System.err.printf(
                "เพิ่ม %,d เหตุการณ์ / adding %,d events%n", memos * first, memos * first);
        var _ =
                superuser
                        .sql(REPEAT)
                        .param("memos", memos)
                        .param("name", name)
                        .param("model", model)
                        .param("apart", memos * UNDER_WAY / each)
                        .param("first", first)
                        .update();
        untilFolded();
        superuser.sql("VACUUM ANALYZE").update();
    }

    /** The number of the decision: what comes before it leaves the memo waiting. */
    private int decided() {
        return count(
                "SELECT sequence_number FROM events.event"
                        + " WHERE payload_type = 'memo.decision-recorded' AND aggregate_id = '"
                        + model
                        + "'");
    }

    private void untilFolded() {
        ProgressLine line = new ProgressLine(System.err);
        long last = last();
        for (long folded = folded(); folded < last; folded = folded()) {
            line.at(folded, last);
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private long folded() {
        return count(
                "SELECT coalesce(max((convert_from(token, 'UTF8')::jsonb ->> 'index')::int), 0)"
                        + " FROM query.token");
    }

    private long last() {
        return count("SELECT max(position) FROM events.event");
    }

    private long half() {
        return last() - last() / 2;
    }

    private int count(String question) {
        return superuser.sql(question).query((row, _) -> row.getInt(1)).single();
    }

    private Took memo(String draft) throws SQLException {
        return new Took(
                median(() ->
                        get(
                                officer,
                                "/memos/%s/as-of?version=%d"
                                        .formatted(draft, random.nextInt(MEMO_EVENTS)))),
                median(() -> scan(last(), draft)));
    }

    private Took pending(int events, long about) {
        return pending(events, about, "%,d เหตุการณ์ / events in the log".formatted(events));
    }

    /** As of positions near one. */
    private Took pending(int events, long about, String what) {
        Took took =
                new Took(
                        median(() ->
                                get(
                                        mayor,
                                        "/pending?position="
                                                + (about - random.nextInt(events / 20)))),
                        median(() -> scan(about, null)));
        took.print(what, waiting(about));
        return took;
    }

    private long waiting(long position) {
        return mayor.json("/api/pending?position=" + position).get("waiting").size();
    }

    private static double median(Runnable one) {
        IntStream.range(0, WARM_UP).forEach(_ -> one.run());
        return Stream.generate(
                                () -> {
                                    long begun = System.nanoTime();
                                    one.run();
                                    return System.nanoTime() - begun;
                                })
                        .limit(REQUESTS)
                        .sorted()
                        .skip(REQUESTS / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }

    private static void get(Visitor visitor, String path) {
        HttpResponse<String> page = visitor.get(path);
        if (page.statusCode() != 200) {
            throw new IllegalStateException(page.statusCode() + " for " + path);
        }
    }

    private void scan(long position, @Nullable String stream) {
        try (PreparedStatement question = connection.prepareStatement(SCAN)) {
            connection.setAutoCommit(false);
            question.setFetchSize(FETCH);
            question.setLong(1, position);
            question.setBoolean(2, stream == null);
            question.setString(3, stream == null ? "" : stream);
            try (ResultSet row = question.executeQuery()) {
                while (row.next()) {
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        var _ = row.getBytes(column);
                    }
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package bantuek.standalone.bench;

import bantuek.command.CommandSide;
import bantuek.command.platform.CommandDesk;
import bantuek.query.platform.Rebuild;
import bantuek.query.platform.RebuildWatcher;
import bantuek.standalone.ProgressLine;
import bantuek.standalone.TemporaryDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long it takes to make the read models anew from a long log, in turns with reading the same
 * rows of the same table and doing nothing with them.
 */
final class RebuildBench {

    private static final int ROUNDS = 3;
    private static final int COMMANDS_A_MEMO = 5;
    private static final int FETCH = 2_000;

    /** What one memo left in the log, once more for many other memos that go their way together. */
    private static final String REPEAT =
            """
            INSERT INTO events.event (event_id, aggregate_type, aggregate_id, sequence_number,
                                      recorded_at, payload_type, payload_revision, payload, metadata)
            SELECT gen_random_uuid()::text, aggregate_type, other, sequence_number,
                   recorded_at, payload_type, payload_revision,
                   convert_to(replace(convert_from(payload, 'UTF8'), ?, other), 'UTF8'), metadata
            FROM events.event,
                 (SELECT number, md5('memo ' || number)::uuid::text AS other
                  FROM generate_series(1, ?) AS number) AS others
            WHERE aggregate_id = ?
            ORDER BY number / 1000, sequence_number, number
            """;

    private static final String SCAN =
            """
            SELECT position, event_id, aggregate_type, aggregate_id, sequence_number,
                   recorded_at, payload_type, payload_revision, payload, metadata
            FROM events.event ORDER BY position
            """;

    private final TemporaryDatabase database;
    private final DataSource projector;

    private RebuildBench(TemporaryDatabase database) {
        this.database = database;
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setReWriteBatchedInserts(true);
        source.setUrl(String.valueOf(database.properties().get("bantuek.database.url")));
        source.setUser("bantuek_projector");
        source.setPassword(
                String.valueOf(database.properties().get("bantuek.database.projector-password")));
        this.projector = source;
    }

    static void run(int events) throws Exception {
        try (TemporaryDatabase database = TemporaryDatabase.start()) {
            new RebuildBench(database).measure(events);
        }
    }

    private void measure(int events) throws Exception {
        System.err.printf("เตรียม %,d เหตุการณ์ / filling in %,d events%n", events, events);
        fill(events / COMMANDS_A_MEMO);
        System.out.printf("%n%8s %16s %16s %8s%n", "", "scan /s", "rebuild /s", "ratio");
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double scan = scan();
            double rebuild = rebuild();
            ratios.add(rebuild / scan);
            System.out.printf(
                    Locale.ROOT,
                    "%8d %,16.0f %,16.0f %8.3f%n",
                    round,
                    scan,
                    rebuild,
                    rebuild / scan);
        }
        System.out.printf(
                Locale.ROOT, "ratio=%.3f%n", ratios.stream().sorted().toList().get(ROUNDS / 2));
    }

    private void fill(int memos) throws SQLException {
        UUID memo;
        try (ConfigurableApplicationContext side =
                CommandSide.application().run(arguments(database))) {
            BenchOffice.Walker walker = new BenchOffice(side.getBean(CommandDesk.class)).walker();
            memo = walker.next().id();
            for (int command = 1; command < COMMANDS_A_MEMO; command++) {
                var _ = walker.next();
            }
        }
        try (Connection connection = database.superuser().getConnection();
                PreparedStatement repeat = connection.prepareStatement(REPEAT);
                Statement statement = connection.createStatement()) {
            repeat.setString(1, memo.toString());
            repeat.setInt(2, memos - 1);
            repeat.setString(3, memo.toString());
            repeat.executeUpdate();
            statement.execute("VACUUM ANALYZE events.event");
        }
    }

    private static String[] arguments(TemporaryDatabase database) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
        database.properties().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments.toArray(String[]::new);
    }

    /** Events a second. */
    private double scan() throws SQLException {
        try (Connection connection = projector.getConnection();
                PreparedStatement question = connection.prepareStatement(SCAN)) {
            connection.setAutoCommit(false);
            question.setFetchSize(FETCH);
            long begun = System.nanoTime();
            long events = 0;
            try (ResultSet row = question.executeQuery()) {
                while (row.next()) {
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        var _ = row.getBytes(column);
                    }
                    events++;
                }
            }
            return events / seconds(begun);
        }
    }

    private double rebuild() throws SQLException {
        long begun = System.nanoTime();
        Told told = new Told();
        boolean serves = Rebuild.of(projector).beside(told);
        double perSecond = told.done / seconds(begun);
        if (serves || told.done == 0) {
            throw new IllegalStateException("nothing was made beside: " + told.done);
        }
        try (Connection connection = projector.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA query_next CASCADE");
        }
        return perSecond;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static final class Told implements RebuildWatcher {

        private final ProgressLine line = new ProgressLine(System.err);
        private long done;

        @Override
        public void folded(long now, long all) {
            done = now;
            line.at(now, all);
        }

        @Override
        public void serves() {}
    }
}

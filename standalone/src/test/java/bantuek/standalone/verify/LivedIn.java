package bantuek.standalone.verify;

import bantuek.command.platform.MemoryLog.Appended;
import bantuek.database.TestDatabase;
import bantuek.events.stored.EventLog;
import bantuek.query.platform.ReadModelsAnew;
import bantuek.standalone.OneOrigin;
import bantuek.standalone.sample.Notes;
import bantuek.standalone.sample.SampleMunicipality;
import bantuek.thai.ThaiDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** An installation in which things have happened, all folded, and which has ended since. */
final class LivedIn {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final TestDatabase database = TestDatabase.fresh();

    /** Something that happens besides. */
    interface Life {
        void happen(LivedIn here) throws SQLException;
    }

    private LivedIn() {}

    static LivedIn with(Life life) throws SQLException {
        LivedIn here = new LivedIn();
        RememberedNotes notes = new RememberedNotes();
        SampleMunicipality sample = new SampleMunicipality(notes);
        Map<String, Object> settings = new HashMap<>(here.database.properties());
        settings.putAll(sample.accounts());
        int port = freePort();
        try (OneOrigin _ = OneOrigin.start(port, settings)) {
            sample.moveIn("http://127.0.0.1:" + port);
            life.happen(here);
            here.untilFolded();
        }
        return here;
    }

    private static final class RememberedNotes implements Notes {

        private final Map<String, String> notes = new HashMap<>();

        @Override
        public Optional<String> read(String name) {
            return Optional.ofNullable(notes.get(name));
        }

        @Override
        public void write(String name, String content) {
            notes.put(name, content);
        }
    }

    /** As the command side appends; now and then a transaction fails, and takes positions along. */
    void append(List<Appended> events, List<LocalDate> days) throws SQLException {
        try (Connection connection = database.as("command").getConnection()) {
            connection.setAutoCommit(false);
            Connection kept = ConnectionWrapperFactory.wrap(connection, new NoOpCloseHandler());
            EventLog log = new EventLog(() -> kept, NoTransactionManager.instance());
            for (int i = 0; i < events.size(); i++) {
                if (i % 500 == 1) {
                    log.appendEvents(message(events.get(i), days.get(i), i));
                    connection.rollback();
                }
                log.appendEvents(message(events.get(i), days.get(i), i));
                if (i % 20 == 0) {
                    connection.commit();
                }
            }
            connection.commit();
        }
    }

    private static DomainEventMessage<?> message(Appended appended, LocalDate day, int second) {
        Instant morning = day.atTime(9, 0).atZone(ThaiDate.BANGKOK).toInstant();
        return new GenericDomainEventMessage<>(
                appended.kind(),
                appended.stream().toString(),
                appended.version(),
                appended.event(),
                appended.provenance().toMetadata(),
                UUID.randomUUID().toString(),
                morning.plusSeconds(second));
    }

    /** What is found after somebody with all rights has done this to it; then it is undone. */
    Verdict verify(String... done) throws SQLException {
        return verify(List.of(done));
    }

    Verdict verify(List<String> done) throws SQLException {
        Map<String, Object> scratch = TestDatabase.fresh().properties();
        try (Connection superuser = database.asSuperuser().getConnection();
                ReadModelsAnew anew = Verify.anew(scratch)) {
            superuser.setAutoCommit(false);
            try (Statement statement = superuser.createStatement()) {
                statement.execute("SET LOCAL session_replication_role = replica");
                for (String sql : done) {
                    int rows = statement.execute(sql) ? 1 : statement.getUpdateCount();
                    if (rows == 0 && (sql.startsWith("UPDATE") || sql.startsWith("DELETE"))) {
                        throw new AssertionError("nothing was done by " + sql);
                    }
                }
            }
            try (PrintStream quiet = new PrintStream(OutputStream.nullOutputStream())) {
                return Verification.of(new Original(superuser, superuser), anew, quiet);
            } finally {
                superuser.rollback();
            }
        }
    }

    /** As it is verified by its address: as two of its roles, in transactions that only read. */
    Verdict verifyByItsRoles() throws SQLException {
        try (Original original = Original.open(database.as("command"), database.as("projector"));
                ReadModelsAnew anew = Verify.anew(TestDatabase.fresh().properties());
                PrintStream quiet = new PrintStream(OutputStream.nullOutputStream())) {
            return Verification.of(original, anew, quiet);
        }
    }

    /** The read models' tables, and how many rows each has. */
    Map<Tables.Table, Long> tables() throws SQLException {
        Map<Tables.Table, Long> tables = new HashMap<>();
        try (Connection superuser = database.asSuperuser().getConnection();
                Statement statement = superuser.createStatement()) {
            for (Tables.Table table : Tables.in(superuser).values()) {
                try (ResultSet count =
                        statement.executeQuery("SELECT count(*) FROM " + table.qualified())) {
                    count.next();
                    tables.put(table, count.getLong(1));
                }
            }
        }
        return tables;
    }

    static String printed(Verdict verdict) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            verdict.print(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void untilFolded() throws SQLException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try (Connection superuser = database.asSuperuser().getConnection();
                Statement statement = superuser.createStatement()) {
            while (!folded(statement)) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("the read models never came to the end of the log");
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    private static boolean folded(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery(
                        """
                        SELECT query.first_unfolded(max(position)) IS NULL FROM events.event
                        """)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package bantuek.query.platform;

import bantuek.events.stored.EventLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the read models anew beside those that serve: first all streams, each by itself, up to a
 * position before which nothing can come any more; then, in the order of the log, what came
 * meanwhile; then they serve. What was interrupted is gone on with.
 */
public final class Rebuild {

    private static final long LOCK = 0x72656275696cL;

    /** How many events are worth a transaction. */
    private static final int PORTION = 2_000;

    private static final int SHARES = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final DataSource projector;
    private final Generations generations;
    private final int portion;

    Rebuild(DataSource projector, int portion) {
        this.projector = projector;
        this.generations = new Generations(projector);
        this.portion = portion;
    }

    /**
     * @param projector connections of the projector's role
     */
    public static Rebuild of(DataSource projector) {
        return new Rebuild(projector, PORTION);
    }

    /**
     * While what is there serves, and may go on being changed. What is made takes its place where
     * this program made that too. Another program may know nothing of it: then it waits until this
     * one is started, and false is answered.
     */
    public boolean beside(RebuildWatcher watcher) throws SQLException {
        try (Connection lock = locked()) {
            make(lock, watcher);
            boolean serves = Generations.isOwn(lock, Generations.SERVING);
            if (serves) {
                generations.serveNext();
                watcher.serves();
            }
            return serves;
        }
    }

    /** Before this program serves. Another process may have done it in the meantime. */
    void beforeServing(RebuildWatcher watcher) throws SQLException {
        try (Connection lock = locked()) {
            if (!Generations.isOwn(lock, Generations.SERVING)) {
                make(lock, watcher);
                generations.serveNext();
                watcher.serves();
            }
        }
    }

    /** To the read models that served before; false where this program did not make them. */
    public boolean goBack() throws SQLException {
        try (Connection _ = locked()) {
            return generations.serveBefore();
        }
    }

    /** One at a time; whoever comes second waits. */
    private Connection locked() throws SQLException {
        Connection lock = projector.getConnection();
        try (Statement statement = lock.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            return lock;
        } catch (SQLException e) {
            lock.close();
            throw e;
        }
    }

    private void make(Connection lock, RebuildWatcher watcher) throws SQLException {
        RebuildState state = begunOrInterrupted(lock);
        new StreamsAtOnce(projector, portion, state, watcher).fold();
        try (FoldApart apart = FoldApart.into(projector, Generations.NEXT)) {
            catchUp(apart, state.upto());
        }
    }

    private RebuildState begunOrInterrupted(Connection connection) throws SQLException {
        if (Generations.isOwn(connection, Generations.NEXT) && RebuildState.isKept(connection)) {
            return RebuildState.read(connection);
        }
        generations.make(connection, Generations.NEXT);
        return RebuildState.begin(connection, SHARES);
    }

    private void catchUp(FoldApart apart, long upto) {
        JdbcClient jdbc = apart.jdbc();
        EventLog log =
                new EventLog(apart.database()::getConnection, NoTransactionManager.instance());
        TrackingToken token =
                saved(jdbc)
                        .orElseGet(() -> GapAwareTrackingToken.newInstance(upto, new TreeSet<>()));
        save(jdbc, token);
        List<? extends TrackedEventMessage<?>> events = after(log, token);
        while (!events.isEmpty()) {
            List<? extends TrackedEventMessage<?>> due = events;
            token = due.getLast().trackingToken();
            TrackingToken reached = token;
            apart.foldAll(domainEvents(due), false, () -> save(jdbc, reached));
            events = due.size() < portion ? List.of() : after(log, token);
        }
    }

    private static List<? extends DomainEventMessage<?>> domainEvents(
            List<? extends TrackedEventMessage<?>> events) {
        return events.stream().map(event -> (DomainEventMessage<?>) event).toList();
    }

    private List<? extends TrackedEventMessage<?>> after(EventLog log, TrackingToken token) {
        try (Stream<? extends TrackedEventMessage<?>> events = log.readEvents(token, false)) {
            return events.limit(portion).toList();
        }
    }

    private static Optional<TrackingToken> saved(JdbcClient jdbc) {
        return jdbc.sql("SELECT token FROM token WHERE processor_name = ? AND segment = 0")
                .param(AxonConfiguration.READ_MODELS)
                .query((row, _) ->
                        AxonConfiguration.tokenSerializer()
                                .<byte[], TrackingToken>deserialize(
                                        new SimpleSerializedObject<>(
                                                row.getBytes(1),
                                                byte[].class,
                                                GapAwareTrackingToken.class.getName(),
                                                null)))
                .optional();
    }

    /** As the processor will find it for each segment, and claim it. */
    private static void save(JdbcClient jdbc, TrackingToken token) {
        SerializedObject<byte[]> stored =
                AxonConfiguration.tokenSerializer().serialize(token, byte[].class);
        jdbc.sql(
                        """
                        INSERT INTO token (processor_name, segment, token, token_type, claimed_at)
                        SELECT :name, segment, :token, :type, '1970-01-01T00:00:00Z'
                        FROM generate_series(0, :last) AS segment
                        ON CONFLICT (processor_name, segment) DO UPDATE SET token = excluded.token
                        """)
                .param("name", AxonConfiguration.READ_MODELS)
                .param("last", Segments.COUNT - 1)
                .param("token", stored.getData())
                .param("type", stored.getType().getName())
                .update();
    }
}

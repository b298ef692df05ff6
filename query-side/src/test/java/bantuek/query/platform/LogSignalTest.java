package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.events.stored.EventLog;
import bantuek.query.town.EventWriter;
import bantuek.query.town.Journey;
import bantuek.query.town.Patience;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.Town;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of the signal alone: here nobody polls, so whoever hears something was told. */
@Tag("database")
class LogSignalTest {

    private static final TestDatabase DATABASE = QueryDatabase.fresh();

    private final EventWriter writer = new EventWriter(DATABASE.as("command"));
    private final EventLog log =
            new EventLog(DATABASE.as("projector")::getConnection, NoTransactionManager.instance());
    private final LogSignal signal = new LogSignal(database());
    private final LogStream stream = new LogStream(log, signal, null);
    private final AtomicInteger told = new AtomicInteger();
    private final Town town = new Town("บ้านสวนตาล");

    @BeforeEach
    void listen() throws InterruptedException {
        stream.setOnAvailableCallback(told::incrementAndGet);
        signal.start();
        Patience.until("it listens, and says so once", () -> told.get() == 1);
        while (stream.hasNextAvailable(0, TimeUnit.SECONDS)) {
            var _ = stream.nextAvailable();
        }
    }

    @AfterEach
    void stop() {
        signal.stop();
        stream.close();
    }

    @Test
    void an_event_appended_by_another_connection_wakes_whoever_asked_to_be_woken()
            throws InterruptedException {
        Journey journey = Journey.in(town, "เรื่อง");
        writer.append(journey.events());
        Patience.until("told of the append", () -> told.get() == 2);
        assertThat(next()).isEqualTo(journey.memo.toString());
    }

    @Test
    void an_event_ends_the_wait_of_whoever_waits_for_one() throws InterruptedException {
        AtomicBoolean came = new AtomicBoolean();
        Thread waiting = Thread.ofPlatform().start(() -> came.set(waitLong()));
        Patience.until("it waits", () -> waiting.getState() == Thread.State.TIMED_WAITING);
        Journey journey = Journey.in(town, "เรื่อง");
        writer.append(journey.events());
        waiting.join();
        assertThat(came).isTrue();
        assertThat(next()).isEqualTo(journey.memo.toString());
    }

    @Test
    void after_the_connection_was_killed_nothing_is_missed() throws InterruptedException {
        Journey meanwhile = Journey.in(town, "ระหว่างนั้น");
        killListener();
        writer.append(meanwhile.events());
        Patience.until("listening again", () -> told.get() >= 2);
        assertThat(next()).isEqualTo(meanwhile.memo.toString());

        Patience.until("one listener again", () -> listeners() == 1);
        int before = told.get();
        Journey later = Journey.in(town, "หลังจากนั้น");
        writer.append(later.events());
        Patience.until("told as before", () -> told.get() > before);
        assertThat(next()).isEqualTo(later.memo.toString());
    }

    @Test
    void one_listener_that_breaks_does_not_end_the_signal() {
        AtomicInteger breaking = new AtomicInteger();
        signal.add(() -> {
            if (breaking.incrementAndGet() == 1) {
                throw new IllegalStateException("broken on purpose");
            }
        });
        writer.append(Journey.in(town, "เรื่อง").events());
        Patience.until("listening again after the breakdown", () -> breaking.get() >= 2);
    }

    @Test
    void a_stream_that_was_closed_is_told_no_more() {
        LogStream other = new LogStream(log, signal, null);
        AtomicInteger toldOther = new AtomicInteger();
        other.setOnAvailableCallback(toldOther::incrementAndGet);
        other.close();
        int before = told.get();
        writer.append(Journey.in(town, "เรื่อง").events());
        Patience.until("the open one was told", () -> told.get() > before);
        assertThat(toldOther.get()).isZero();
    }

    private boolean waitLong() {
        try {
            return stream.hasNextAvailable(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String next() throws InterruptedException {
        assertThat(stream.hasNextAvailable(0, TimeUnit.SECONDS)).isTrue();
        return ((DomainEventMessage<?>) stream.nextAvailable()).getAggregateIdentifier();
    }

    private static void killListener() {
        superuser().sql("SELECT pg_terminate_backend(pid) " + LISTENER).query().listOfRows();
    }

    private static int listeners() {
        return superuser().sql("SELECT count(*) " + LISTENER).query(Integer.class).single();
    }

    private static final String LISTENER =
            """
            FROM pg_stat_activity
            WHERE datname = current_database() AND query = 'LISTEN event_appended'
            """;

    private static JdbcClient superuser() {
        return JdbcClient.create(DATABASE.asSuperuser());
    }

    private static Database database() {
        String password =
                String.valueOf(DATABASE.properties().get("bantuek.database.reader-password"));
        return new Database(DATABASE.url(), "", password, 1);
    }
}

package bantuek.query.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells readers of the log at once that something was appended, by whichever process. After a lost
 * connection it listens again first and tells second, so that nothing falls between.
 */
@Component
class LogSignal implements SmartLifecycle {

    /** Under which the database knows who listens. */
    static final String NAME = "bantuek-query";

    /** The database notices soon when a listener's machine is gone without a word. */
    private static final String NOTICE =
            "SET tcp_keepalives_idle = 3; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 3";

    private static final Logger log = LoggerFactory.getLogger(LogSignal.class);
    private static final Duration LISTEN = Duration.ofSeconds(5);
    private static final Duration RECONNECT = Duration.ofMillis(500);

    private final Database database;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    LogSignal(Database database) {
        this.database = database;
    }

    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("log-signal").start(this::listenForEver);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listenForEver() {
        while (running) {
            try {
                listen();
            } catch (SQLException | RuntimeException lost) {
                if (running) {
                    log.warn("not listening to the log, trying again: {}", lost.toString());
                    pause();
                }
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), "bantuek_reader", database.readerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("SET application_name = '" + NAME + "'");
            statement.execute(NOTICE);
            statement.execute("LISTEN event_appended");
            tell();
            PGConnection notified = connection.unwrap(PGConnection.class);
            while (running) {
                if (notified.getNotifications((int) LISTEN.toMillis()).length > 0) {
                    tell();
                }
            }
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private static void pause() {
        try {
            Thread.sleep(RECONNECT);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

package bantuek.query.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the read models have come, for readers who want to see at least what they did. */
@Component
public class Progress {

    /** How long a reader waits before seeing an older state after all. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Another process may be the one that folds: then nobody here is told, and one looks again. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private final JdbcClient jdbc;
    private final AtomicReference<CountDownLatch> nextMove =
            new AtomicReference<>(new CountDownLatch(1));

    Progress(@Qualifier("readerDataSource") DataSource readerDataSource) {
        this.jdbc = JdbcClient.create(readerDataSource);
    }

    /**
     * True as soon as every read model holds the event at this position; false if that takes long.
     */
    public boolean await(long position) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                CountDownLatch next = nextMove.get();
                if (reached(position)) {
                    return true;
                }
                if (System.nanoTime() - deadline > 0) {
                    return false;
                }
                var _ = next.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void moved() {
        nextMove.getAndSet(new CountDownLatch(1)).countDown();
    }

    private boolean reached(long position) {
        return jdbc.sql(
                        """
                        SELECT coalesce(bool_and(
                            (at ->> 'index')::bigint >= :position
                            AND NOT coalesce(at -> 'gaps', '[]') @> to_jsonb(:position::bigint)), false)
                        FROM (SELECT convert_from(token, 'UTF8')::jsonb AS at FROM query.token) AS tokens
                        """)
                .param("position", position)
                .query(Boolean.class)
                .single();
    }
}

package bantuek.query.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the read models have come, for readers who want to see at least what they did. */
@Component
public class Progress {

    /** Another process may be the one that folds: then nobody here is told, and one looks again. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private final JdbcClient jdbc;
    private final Duration patience;
    private final AtomicReference<CountDownLatch> nextMove =
            new AtomicReference<>(new CountDownLatch(1));

    /**
     * @param patience how long a reader waits before seeing an older state after all
     */
    Progress(
            @Qualifier("readerDataSource") DataSource readerDataSource,
            @Value("${bantuek.progress.patience}") Duration patience) {
        this.jdbc = JdbcClient.create(readerDataSource);
        this.patience = patience;
    }

    /**
     * True as soon as every read model holds the event at this position; false if that takes long.
     */
    public boolean await(long position) {
        long deadline = System.nanoTime() + patience.toNanos();
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

    /**
     * Until something was folded here, or so long: another process may be the one that folds.
     *
     * @return where the read models stand; the same as before where nothing was folded anywhere
     */
    public String afterMove(Duration longest) throws InterruptedException {
        var _ = nextMove.get().await(longest.toMillis(), TimeUnit.MILLISECONDS);
        return jdbc.sql(
                        """
                        SELECT coalesce(md5(string_agg(convert_from(token, 'UTF8'), ',' ORDER BY segment)), '')
                        FROM query.token WHERE processor_name = ?
                        """)
                .param(AxonConfiguration.READ_MODELS)
                .query(String.class)
                .single();
    }

    /** The last position that the read models hold. */
    public long position() {
        return jdbc.sql(
                        """
                        SELECT coalesce(max((convert_from(token, 'UTF8')::jsonb ->> 'index')::bigint), 0)
                        FROM query.token WHERE processor_name = ?
                        """)
                .param(AxonConfiguration.READ_MODELS)
                .query(Long.class)
                .single();
    }

    void moved() {
        nextMove.getAndSet(new CountDownLatch(1)).countDown();
    }

    /** A token that says nothing yet holds nothing yet. */
    private boolean reached(long position) {
        return position <= 0
                || jdbc.sql("SELECT query.first_unfolded(?) IS NULL")
                        .param(position)
                        .query(Boolean.class)
                        .single();
    }
}

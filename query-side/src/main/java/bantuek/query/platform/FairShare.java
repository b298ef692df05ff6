package bantuek.query.platform;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many segments this process may fold: as many as each of those that are alive. A process is
 * alive while it listens to the log. Asked by one thread.
 */
@Component
class FairShare {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private int alive = 1;
    private long looked = System.nanoTime() - LOOK_AGAIN.toNanos();

    FairShare(@Qualifier("readerDataSource") DataSource readerDataSource) {
        this.jdbc = JdbcClient.create(readerDataSource);
    }

    int segments() {
        if (System.nanoTime() - looked >= LOOK_AGAIN.toNanos()) {
            looked = System.nanoTime();
            alive = alive();
        }
        return Math.ceilDiv(Segments.COUNT, alive);
    }

    private int alive() {
        try {
            int listening =
                    jdbc.sql(
                                    """
                                    SELECT count(*) FROM pg_stat_activity
                                    WHERE datname = current_database() AND application_name = ?
                                    """)
                            .param(LogSignal.NAME)
                            .query(Integer.class)
                            .single();
            return Math.max(1, listening);
        } catch (DataAccessException notNow) {
            return alive;
        }
    }
}

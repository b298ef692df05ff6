package bantuek.query.platform;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Reads as the side that shows does, without the rest of it. */
public final class ReaderOf {

    private ReaderOf() {}

    public static Reading database(DataSource reader) {
        return new Reading(reader, new JdbcTransactionManager(reader));
    }
}

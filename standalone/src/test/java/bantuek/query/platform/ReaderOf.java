package bantuek.query.platform;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Reads as the side that shows does, without the rest of it. */
public record ReaderOf(Reading reading, Pasts pasts) {

    public static Reading database(DataSource reader) {
        return of(reader).reading();
    }

    public static ReaderOf of(DataSource reader) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(reader);
        Reading reading = new Reading(reader, transactions);
        return new ReaderOf(reading, new Pasts(reading, reader, transactions));
    }
}

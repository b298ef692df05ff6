package bantuek.query.town;

import bantuek.events.stored.EventLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.NoTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds events to the log as the command side does, from connections of its own. */
public final class EventWriter {

    private final DataSource commandSide;

    public EventWriter(DataSource commandSide) {
        this.commandSide = commandSide;
    }

    /** Each in a transaction of its own; answers where the log stands after the last. */
    public long append(List<? extends Told<?>> events) {
        EventLog log = new EventLog(commandSide::getConnection, NoTransactionManager.instance());
        events.forEach(event -> log.appendEvents(event.message()));
        return positionOf(events.getLast());
    }

    /** Within the caller's transaction, which may still be rolled back. */
    public static void append(Connection connection, Told<?> event) {
        Connection kept = ConnectionWrapperFactory.wrap(connection, new NoOpCloseHandler());
        new EventLog(() -> kept, NoTransactionManager.instance()).appendEvents(event.message());
    }

    public Connection transaction() throws SQLException {
        Connection connection = commandSide.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    public long positionOf(Told<?> event) {
        return JdbcClient.create(commandSide)
                .sql(
                        """
                        SELECT position FROM events.event
                        WHERE aggregate_id = ? AND sequence_number = ?
                        """)
                .params(event.stream().toString(), event.version())
                .query(Long.class)
                .single();
    }
}

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
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Adds events to the log as the command side does, from connections of its own. */
public final class EventWriter {

    private final DataSource commandSide;

    public EventWriter(DataSource commandSide) {
        this.commandSide = commandSide;
    }

    /** Each in a transaction of its own; answers where the log stands after the last. */
    public long append(List<? extends Told<?>> events) {
        try (Connection connection = commandSide.getConnection()) {
            events.forEach(event -> append(connection, event));
            return positionOf(connection, events.getLast());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
        try (Connection connection = commandSide.getConnection()) {
            return positionOf(connection, event);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long positionOf(Connection connection, Told<?> event) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
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

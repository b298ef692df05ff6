package bantuek.query.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;

/** Reads the log one stream after the other, in portions that end where a stream ends. */
final class StreamByStream implements AutoCloseable {

    private static final String QUESTION =
            """
            SELECT position, event_id, aggregate_type, aggregate_id, sequence_number, recorded_at,
                   payload_type, payload_revision, payload, metadata
            FROM events.event
            WHERE position <= ? AND (aggregate_id, sequence_number) > (?, ?)
              AND (?::text IS NULL OR aggregate_id < ?)
            ORDER BY aggregate_id, sequence_number
            """;

    private final Connection connection;
    private final PreparedStatement question;
    private final ResultSet row;
    private final Portions portions;

    private StreamByStream(
            Connection connection, PreparedStatement question, ResultSet row, int size)
            throws SQLException {
        this.connection = connection;
        this.question = question;
        this.row = row;
        this.portions = new Portions(row, size);
    }

    /**
     * What comes after the last event that was folded.
     *
     * @param size of a portion, as far as streams end there
     */
    static StreamByStream of(DataSource projector, long upto, RebuildShare share, int size)
            throws SQLException {
        Connection connection = projector.getConnection();
        connection.setAutoCommit(false); // or the driver would fetch all of it at once
        PreparedStatement question = connection.prepareStatement(QUESTION);
        question.setFetchSize(size);
        question.setLong(1, upto);
        question.setString(2, share.stream());
        question.setLong(3, share.version());
        question.setString(4, share.below());
        question.setString(5, share.below());
        return new StreamByStream(connection, question, question.executeQuery(), size);
    }

    /** Empty at the end. */
    List<DomainEventMessage<?>> next() throws SQLException {
        return portions.next();
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                question;
                row) {
            connection.rollback();
        }
    }
}

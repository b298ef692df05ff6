package bantuek.events.stored;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * The log as it stands in the table {@code events.event}: how it is written, and how it is read.
 */
public class EventLog extends JdbcEventStorageEngine {

    public static final EventSchema SCHEMA =
            EventSchema.builder()
                    .eventTable("events.event")
                    .globalIndexColumn("position")
                    .eventIdentifierColumn("event_id")
                    .typeColumn("aggregate_type")
                    .aggregateIdentifierColumn("aggregate_id")
                    .sequenceNumberColumn("sequence_number")
                    .timestampColumn("recorded_at")
                    .payloadTypeColumn("payload_type")
                    .payloadRevisionColumn("payload_revision")
                    .payloadColumn("payload")
                    .metaDataColumn("metadata")
                    .build();

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int BATCH = 100;

    /**
     * How long a missing position may still turn up: longer than any transaction, and than clocks
     * of two machines differ. After that a reader takes it for one that was rolled back.
     */
    private static final int GAP_MILLIS = 900_000;

    public EventLog(ConnectionProvider connections, TransactionManager transactions) {
        super(
                builder()
                        .schema(SCHEMA)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .eventSerializer(new CatalogueSerializer())
                        .snapshotSerializer(new CatalogueSerializer())
                        .persistenceExceptionResolver(EventLog::isUniqueViolation)
                        .gapTimeout(GAP_MILLIS)
                        .batchSize(BATCH)
                        .finalAggregateBatchPredicate(batch -> batch.size() < BATCH));
    }

    private static boolean isUniqueViolation(Exception exception) {
        return exception instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    /**
     * There are no snapshots: a memo's stream is short, and one query less a command is measurable.
     */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected Object readTimeStamp(ResultSet resultSet, String column) throws SQLException {
        return resultSet.getObject(column, OffsetDateTime.class).toInstant().toString();
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant timestamp)
            throws SQLException {
        statement.setObject(position, timestamp.atOffset(ZoneOffset.UTC));
    }
}

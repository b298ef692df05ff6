package bantuek.events.stored;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
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

    /**
     * Under this key, what was read of the log tells its position beside what was written with it.
     */
    public static final String POSITION = "position";

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

    /** A message has no place for a position of its own. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon has it; it is bytes
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return column.equals(SCHEMA.metaDataColumn())
                ? (T) at(row.getLong(SCHEMA.globalIndexColumn()), row.getBytes(column))
                : super.readPayload(row, column);
    }

    /** Of an event that was read of the log. */
    public static long position(Map<String, ?> metadata) {
        Number position = (Number) metadata.get(POSITION);
        if (position == null) {
            throw new IllegalArgumentException("not read of the log");
        }
        return position.longValue();
    }

    /** What stands beside an event in the log, and its position. */
    public static byte[] at(long position, byte[] metadata) {
        byte[] more =
                ",\"%s\":%d}".formatted(POSITION, position).getBytes(StandardCharsets.US_ASCII);
        int end = metadata.length - 1;
        byte[] all = Arrays.copyOf(metadata, end + more.length);
        System.arraycopy(more, 0, all, end, more.length);
        return all;
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

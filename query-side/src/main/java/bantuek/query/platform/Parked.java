package bantuek.query.platform;

import bantuek.events.stored.EventLog;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits because a read model could not take it in, and how it is tried once more. */
@Component
public class Parked {

    private static final Logger log = LoggerFactory.getLogger(Parked.class);

    private final Reading reading;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Fold fold;
    private final EventLog events;

    Parked(
            Reading reading,
            JdbcClient projectorJdbc,
            PlatformTransactionManager projectorTransactions,
            Fold fold,
            EventLog events) {
        this.reading = reading;
        this.jdbc = projectorJdbc;
        this.transaction = new TransactionTemplate(projectorTransactions);
        this.fold = fold;
        this.events = events;
    }

    /**
     * @param version the first event of the stream that waits
     */
    public record Waiting(
            String readModel,
            String stream,
            long version,
            String eventType,
            String why,
            Instant since) {}

    public List<Waiting> of(UUID organisation) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(
                                        """
                                        SELECT read_model, stream, version, event_type, why, since
                                        FROM query.parked ORDER BY since, stream, read_model
                                        """)
                                .query((row, _) ->
                                        new Waiting(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getLong(3),
                                                row.getString(4),
                                                row.getString(5),
                                                row.getObject(6, OffsetDateTime.class).toInstant()))
                                .list());
    }

    /** True where nothing of it waits any more, whoever took it in. */
    public boolean retry(UUID organisation, String readModel, String stream) {
        try {
            transaction.executeWithoutResult(_ -> takeIn(organisation, readModel, stream));
            return true;
        } catch (RuntimeException still) {
            log.error(
                    "read model {} still cannot take in {}: {}",
                    readModel,
                    stream,
                    Parking.told(still));
            return false;
        }
    }

    /** Whoever folds the same stream waits for the end of this, and goes on behind it. */
    private void takeIn(UUID organisation, String readModel, String stream) {
        jdbc.sql(
                        """
                        DELETE FROM parked WHERE read_model = ? AND stream = ? AND organisation = ?
                        RETURNING version
                        """)
                .params(readModel, stream, organisation)
                .query(Long.class)
                .optional()
                .ifPresent(version -> {
                    List<? extends DomainEventMessage<?>> waiting =
                            events.readEvents(stream, version).asStream().toList();
                    Batch.alone(_ -> waiting.forEach(event -> fold.into(readModel, event)));
                });
    }
}

package bantuek.query.inbox;

import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Batch;
import bantuek.query.platform.BatchWriter;
import bantuek.query.platform.Occurrence;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inboxes as their projector writes them. */
public final class KeptInbox {

    private final JdbcClient jdbc;
    private final InboxProjector projector;

    public KeptInbox(JdbcClient projectorJdbc, BatchWriter projectorBatches) {
        this.jdbc = projectorJdbc;
        this.projector = new InboxProjector(jdbc, projectorBatches);
    }

    public void keep(MemoEvent event, Occurrence occurrence) {
        Batch.alone(batch -> projector.on(event, occurrence, batch));
    }

    /** Since when a memo waits at which steps. */
    public Map<Integer, Instant> waiting(UUID memo) {
        Map<Integer, Instant> waiting = new HashMap<>();
        jdbc.sql("SELECT step, since FROM query.inbox WHERE memo = ?")
                .param(memo)
                .query(row -> {
                    waiting.put(
                            row.getInt("step"),
                            row.getObject("since", OffsetDateTime.class).toInstant());
                });
        return waiting;
    }
}

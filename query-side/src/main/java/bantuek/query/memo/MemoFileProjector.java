package bantuek.query.memo;

import bantuek.events.memo.ReportRevised;
import bantuek.events.report.StoredFile;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows the files of every report that a memo ever carried, under the name that was given last. */
@Component
class MemoFileProjector implements Projector {

    private final JdbcClient jdbc;

    MemoFileProjector(JdbcClient projectorJdbc) {
        this.jdbc = projectorJdbc;
    }

    @Override
    public String readModel() {
        return "memo-file";
    }

    @EventHandler
    void on(ReportRevised event, Occurrence occurrence) {
        for (StoredFile file : event.revision().files()) {
            jdbc.sql(
                            """
                            INSERT INTO memo_file (memo, sha256, organisation, name, bytes, media_type)
                            VALUES (?, ?, ?, ?, ?, ?)
                            ON CONFLICT (memo, sha256) DO UPDATE SET
                                name = excluded.name, bytes = excluded.bytes, media_type = excluded.media_type
                            """)
                    .params(
                            event.memo(),
                            file.sha256(),
                            occurrence.organisation(),
                            file.name(),
                            file.bytes(),
                            file.mediaType())
                    .update();
        }
    }
}

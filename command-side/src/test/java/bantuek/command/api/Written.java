package bantuek.command.api;

import bantuek.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much has been written so far of what a refused command must not write. */
record Written(long events, long answeredRequests) {

    static Written in(TestDatabase database) {
        return JdbcClient.create(database.asSuperuser())
                .sql(
                        """
                        SELECT (SELECT count(*) FROM events.event) AS events,
                               (SELECT count(*) FROM command.answered_request) AS answered_requests
                        """)
                .query(Written.class)
                .single();
    }
}

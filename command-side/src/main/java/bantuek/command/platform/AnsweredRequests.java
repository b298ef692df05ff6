package bantuek.command.platform;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers answers under the caller's key, in the transaction of the command itself. */
@Component
class AnsweredRequests {

    static final Duration REMEMBERED = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnsweredRequests(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The answer that this request was given before, if it was. A twin that is under way elsewhere
     * is waited for: the row is its lock.
     */
    Optional<Receipt> earlierAnswer(Caller caller, String key) {
        boolean first =
                jdbc.sql(
                                        """
                                        INSERT INTO command.answered_request (account, key, request_hash)
                                        VALUES (?, ?, ?) ON CONFLICT DO NOTHING
                                        """)
                                .params(caller.who().account(), key, caller.fingerprint())
                                .update()
                        == 1;
        return first ? Optional.empty() : Optional.of(remembered(caller, key));
    }

    void remember(Caller caller, String key, Receipt receipt) {
        jdbc.sql(
                        """
                        UPDATE command.answered_request SET receipt = ?::jsonb
                        WHERE account = ? AND key = ?
                        """)
                .params(json.writeValueAsString(receipt), caller.who().account(), key)
                .update();
    }

    /**
     * A request that comes again after that long is refused by its version, or by its id being
     * there already.
     */
    @Scheduled(cron = "0 17 * * * *")
    void forgetOld() {
        jdbc.sql("DELETE FROM command.answered_request WHERE at < now() - make_interval(secs => ?)")
                .param(REMEMBERED.toSeconds())
                .update();
    }

    private Receipt remembered(Caller caller, String key) {
        return jdbc.sql(
                        """
                        SELECT request_hash, receipt FROM command.answered_request
                        WHERE account = ? AND key = ?
                        """)
                .params(caller.who().account(), key)
                .query((row, _) -> {
                    if (!row.getString("request_hash").equals(caller.fingerprint())) {
                        throw new Rejected(RequestRejection.KEY_REUSED);
                    }
                    return json.readValue(row.getString("receipt"), Receipt.class);
                })
                .single();
    }
}

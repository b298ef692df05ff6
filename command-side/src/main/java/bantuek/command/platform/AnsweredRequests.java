package bantuek.command.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
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

    /** A key is one account's own: two people may choose the same. */
    record Key(UUID account, String key) {}

    /** An answer, and the request that it was given to. */
    record Given(String requestHash, Receipt receipt) {

        /** A key that comes with another request is a mistake of the sender. */
        Receipt to(Errand errand) {
            if (!requestHash.equals(errand.caller().fingerprint())) {
                throw new Rejected(RequestRejection.KEY_REUSED);
            }
            return receipt;
        }
    }

    /** An answer to be remembered: the version that a stream was taken to. */
    record ToRemember(Key key, String requestHash, UUID stream, long version, Told told) {}

    /** Asks for the answers that these keys were given before. */
    void ask(Collection<Key> keys, RoundTrip trip, Map<Key, Given> earlier) {
        if (!keys.isEmpty()) {
            trip.with(
                    """
                    SELECT answered.account, answered.key, request_hash,
                           stream, version, position, told
                    FROM unnest(?::uuid[], ?::text[]) AS asked (account, key)
                    JOIN command.answered_request AS answered
                      ON answered.account = asked.account AND answered.key = asked.key
                    JOIN events.event ON aggregate_id = stream AND sequence_number = version
                    """,
                    List.of(
                            column(keys, Key::account, UUID[]::new),
                            column(keys, Key::key, String[]::new)),
                    (row, _) ->
                            Map.entry(
                                    new Key(row.getObject(1, UUID.class), row.getString(2)),
                                    new Given(row.getString(3), receipt(row))),
                    found -> earlier.put(found.getKey(), found.getValue()));
        }
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                        UUID.fromString(row.getString(4)),
                        row.getLong(5),
                        row.getLong(6),
                        null,
                        List.of())
                .and(json.readValue(row.getString(7), Told.class));
    }

    /**
     * Where a twin is under way elsewhere, its end is waited for; if it was answered, this
     * transaction can't stand.
     */
    void remember(List<ToRemember> answers, RoundTrip trip) {
        if (!answers.isEmpty()) {
            trip.with(
                    """
                    INSERT INTO command.answered_request
                        (account, key, request_hash, stream, version, told)
                    SELECT account, key, request_hash, stream, version, told
                    FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::jsonb[])
                         AS given (account, key, request_hash, stream, version, told)
                    ORDER BY account, key
                    """,
                    List.of(
                            column(answers, answer -> answer.key.account(), UUID[]::new),
                            column(answers, answer -> answer.key.key(), String[]::new),
                            column(answers, ToRemember::requestHash, String[]::new),
                            column(answers, answer -> answer.stream.toString(), String[]::new),
                            column(answers, ToRemember::version, Long[]::new),
                            column(
                                    answers,
                                    answer -> json.writeValueAsString(answer.told),
                                    String[]::new)));
        }
    }

    private static <T, V> Object column(
            Collection<T> rows, Function<T, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
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
}

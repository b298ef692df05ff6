package bantuek.standalone.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Each answer that was given, and is still remembered, says where a stream had come to: the log
 * holds one event there, and the number that a memo was told to have.
 */
final class Requests {

    private static final int BATCH = 500;

    private final Original original;
    private final Findings findings;
    private long count;

    private record Answered(
            String account, String key, String stream, long version, String number) {

        String printed() {
            return "account=%s key=%s stream=%s version=%d"
                    .formatted(account, key, stream, version);
        }
    }

    Requests(Original original, Findings findings) {
        this.original = original;
        this.findings = findings;
    }

    /** Answers how many there are. */
    long check() throws SQLException {
        try (Statement statement = original.requests().createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet row =
                    statement.executeQuery(
                            """
                            SELECT account::text, key, stream, version,
                                   coalesce(told ->> 'number', '')
                            FROM command.answered_request WHERE stream IS NOT NULL
                            """)) {
                List<Answered> some = new ArrayList<>();
                while (row.next()) {
                    some.add(
                            new Answered(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getLong(4),
                                    row.getString(5)));
                    if (some.size() == BATCH) {
                        check(some);
                        some.clear();
                    }
                }
                check(some);
            }
        }
        return count;
    }

    private void check(List<Answered> some) throws SQLException {
        count += some.size();
        Connection log = original.log();
        try (PreparedStatement question =
                log.prepareStatement(
                        """
                        SELECT (SELECT count(*) FROM events.event
                                WHERE aggregate_id = stream AND sequence_number = version),
                               number = '' OR EXISTS (
                                   SELECT FROM events.event
                                   WHERE aggregate_id = stream
                                     AND (payload_type LIKE 'register.%'
                                          OR payload_type = 'memo.numbered'
                                             AND convert_from(payload, 'UTF8')::jsonb
                                                 ->> 'printed' = number))
                        FROM unnest(?::text[], ?::bigint[], ?::text[])
                            WITH ORDINALITY AS asked (stream, version, number, place)
                        ORDER BY place
                        """)) {
            question.setArray(
                    1, log.createArrayOf("text", some.stream().map(Answered::stream).toArray()));
            question.setArray(
                    2, log.createArrayOf("bigint", some.stream().map(Answered::version).toArray()));
            question.setArray(
                    3, log.createArrayOf("text", some.stream().map(Answered::number).toArray()));
            try (ResultSet found = question.executeQuery()) {
                for (Answered answered : some) {
                    found.next();
                    if (found.getLong(1) != 1) {
                        findings.add(
                                Rule.I1,
                                "%s: answered, and in the log %d times"
                                        .formatted(answered.printed(), found.getLong(1)));
                    } else if (!found.getBoolean(2)) {
                        findings.add(
                                Rule.I1,
                                answered.printed() + ": told a number that the log does not hold");
                    }
                }
            }
        }
    }
}

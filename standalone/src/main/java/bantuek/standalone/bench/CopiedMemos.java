package bantuek.standalone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Memos that were decided long ago, as many as are wanted: copies of one of the sample's, each with
 * its events and with every row of it in the read models, but for the words by which it is found.
 * Each is some minutes older than the one before.
 */
final class CopiedMemos {

    private static final int BATCH = 5_000;

    private static final List<String> LEFT_OUT =
            List.of("memo_words", "waiting", "inbox", "register_line");

    /** Below all others, so that nobody takes them for new: what they say is folded already. */
    private static final String EVENTS =
            """
            INSERT INTO events.event (position, event_id, aggregate_type, aggregate_id, sequence_number,
                                      recorded_at, payload_type, payload_revision, payload, metadata)
            OVERRIDING SYSTEM VALUE
            SELECT -(number * 100 - sequence_number), gen_random_uuid()::text, aggregate_type,
                   md5('memo ' || number)::uuid::text, sequence_number,
                   recorded_at - number * interval '3 minutes', payload_type, payload_revision,
                   convert_to(replace(convert_from(payload, 'UTF8'), :memo,
                                      md5('memo ' || number)::uuid::text), 'UTF8'), metadata
            FROM events.event, generate_series(:from, :to) AS number
            WHERE aggregate_id = :memo
            """;

    private final JdbcClient jdbc;
    private final String memo;
    private int there;

    CopiedMemos(JdbcClient superuser) {
        this.jdbc = superuser;
        this.memo =
                jdbc.sql(
                                """
                                SELECT memo::text FROM query.memo WHERE state = 'APPROVED'
                                ORDER BY version DESC LIMIT 1
                                """)
                        .query(String.class)
                        .single();
        jdbc.sql("SET synchronous_commit = off").update();
    }

    /** There are as many afterwards. */
    void fill(int wanted) {
        List<String> inserts = inserts();
        while (there < wanted) {
            int to = Math.min(wanted, there + BATCH);
            for (String insert : inserts) {
                var _ =
                        jdbc.sql(insert)
                                .param("memo", memo)
                                .param("from", there + 1)
                                .param("to", to)
                                .update();
            }
            there = to;
            System.err.printf("\r%,d จาก %,d เรื่อง / of %,d memos", there, wanted, wanted);
        }
        System.err.println();
        jdbc.sql("VACUUM ANALYZE").update();
    }

    /** The id of one of those that are there. */
    String some(Random random) {
        return jdbc.sql("SELECT md5('memo ' || ?)::uuid::text")
                .param(1 + random.nextInt(there))
                .query(String.class)
                .single();
    }

    private List<String> inserts() {
        List<String> inserts = new ArrayList<>(List.of(EVENTS));
        inserts.addAll(
                jdbc.sql(
                                """
                                SELECT table_name FROM information_schema.columns
                                WHERE table_schema = 'query' AND column_name = 'memo'
                                  AND table_name <> ALL (?)
                                """)
                        .param(LEFT_OUT.toArray(String[]::new))
                        .query((row, _) -> insert(row.getString(1)))
                        .list());
        return inserts;
    }

    /** Where the events of the copies stand, whatever those of the model do. */
    private String placed(String table) {
        boolean tells =
                jdbc.sql(
                                """
                                SELECT count(*) = 2 FROM information_schema.columns
                                WHERE table_schema = 'query' AND table_name = ?
                                  AND column_name IN ('position', 'version')
                                """)
                        .param(table)
                        .query(Boolean.class)
                        .single();
        return tells ? " || jsonb_build_object('position', -(number * 100 - one.version))" : "";
    }

    private String insert(String table) {
        String earlier =
                jdbc
                        .sql(
                                """
                                SELECT column_name, data_type FROM information_schema.columns
                                WHERE table_schema = 'query' AND table_name = ?
                                  AND data_type IN ('timestamp with time zone', 'date')
                                """)
                        .param(table)
                        .query((row, _) ->
                                earlier(row.getString(1), row.getString(2).equals("date")))
                        .list()
                        .stream()
                        .collect(Collectors.joining());
        return """
        INSERT INTO query.%1$s
        SELECT (jsonb_populate_record(NULL::query.%1$s,
            replace(to_jsonb(one)::text, :memo, md5('memo ' || number)::uuid::text)::jsonb %2$s)).*
        FROM query.%1$s AS one, generate_series(:from, :to) AS number
        WHERE one.memo = :memo::uuid
        """
                .formatted(table, earlier + placed(table));
    }

    private static String earlier(String column, boolean isMonth) {
        String moment = "(one.%s - number * interval '3 minutes')".formatted(column);
        return " || jsonb_build_object('%s', %s)"
                .formatted(
                        column,
                        isMonth ? "date_trunc('month', %s)::date".formatted(moment) : moment);
    }
}

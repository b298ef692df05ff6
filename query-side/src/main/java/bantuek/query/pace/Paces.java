package bantuek.query.pace;

import bantuek.query.memo.Memos;
import bantuek.query.platform.Moment;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long steps took and how many memos went through, of those that the viewer may see. */
@Component
public class Paces {

    /** More than one organisation has posts that sign. */
    private static final int MOST_GROUPS = 300;

    private static final String ACTED = " stay.ending IN ('SIGNED', 'RETURNED') ";

    private static final String TOOK =
            "percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP"
                    + " (ORDER BY extract(epoch FROM stay.ended_at - stay.came_at)) AS took";

    private final Reading reading;
    private final Memos memos;

    Paces(Reading reading, Memos memos) {
        this.reading = reading;
        this.memos = memos;
    }

    /**
     * Steps that were put together.
     *
     * @param label empty where the key says it all
     * @param longest of them
     * @param total what memos waited there altogether
     */
    record Group(String key, String label, Span span, Duration longest, Duration total) {}

    /**
     * @param whole from the submission to the decision, of those decided in the month
     */
    record Month(LocalDate first, int submitted, int decided, @Nullable Span whole) {}

    /**
     * @param groups those that waited most altogether first
     * @param whole from the submission to the decision
     * @param leftOut how often somebody had to wait whom nobody acted for, by why
     */
    record Taken(
            List<Group> groups,
            List<Month> months,
            @Nullable Span whole,
            Map<Ending, Integer> leftOut) {

        boolean isEmpty() {
            return groups.isEmpty() && months.isEmpty() && leftOut.isEmpty();
        }
    }

    /** Since the first day of a month. */
    Taken of(Viewer viewer, By by, LocalDate since) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        new Taken(
                                memos.ask(jdbc, viewer, groups(by))
                                        .param("since", since)
                                        .query((row, _) -> group(row))
                                        .list(),
                                memos.ask(jdbc, viewer, MONTHS)
                                        .param("since", since)
                                        .query((row, _) -> month(row))
                                        .list(),
                                memos.ask(jdbc, viewer, WHOLE)
                                        .param("since", since)
                                        .query((row, _) -> known(row))
                                        .optional()
                                        .orElse(null),
                                leftOut(
                                        memos.ask(jdbc, viewer, LEFT_OUT)
                                                .param("since", since)
                                                .query((row, _) ->
                                                        Map.entry(
                                                                Ending.valueOf(
                                                                        row.getString("ending")),
                                                                row.getInt("times")))
                                                .list())));
    }

    /**
     * What is usual at each post.
     *
     * @param until what had ended by then; absent for all
     */
    public Map<UUID, Span> usual(Viewer viewer, LocalDate since, @Nullable Moment until) {
        Map<UUID, Span> usual = new HashMap<>();
        reading.of(
                        viewer.organisation(),
                        jdbc ->
                                memos.ask(
                                                jdbc,
                                                viewer,
                                                "SELECT stay.post, count(*) AS times, "
                                                        + TOOK
                                                        + " FROM visible JOIN query.stay USING (memo) WHERE"
                                                        + ACTED
                                                        + "AND stay.month >= :since "
                                                        + ended(until)
                                                        + " GROUP BY stay.post")
                                        .param("since", since)
                                        .params(until == null ? Map.of() : bound(until))
                                        .query((row, _) ->
                                                Map.entry(
                                                        row.getObject("post", UUID.class),
                                                        known(row)))
                                        .list())
                .forEach(entry -> usual.put(entry.getKey(), entry.getValue()));
        return usual;
    }

    private static String ended(@Nullable Moment until) {
        if (until == null) {
            return "";
        }
        return until.position() == null
                ? "AND stay.ended_at <= :clock"
                : "AND stay.position <= :position";
    }

    private static Map<String, ?> bound(Moment until) {
        return until.position() == null
                ? Map.of("clock", until.at().atOffset(ZoneOffset.UTC))
                : Map.of("position", until.position());
    }

    private static String groups(By by) {
        return """
        SELECT %s AS key, %s AS label, count(*) AS times, %s,
               max(extract(epoch FROM stay.ended_at - stay.came_at)) AS longest,
               sum(extract(epoch FROM stay.ended_at - stay.came_at)) AS total
        FROM visible JOIN query.stay USING (memo)
        LEFT JOIN query.unit ON unit.unit = visible.unit
        WHERE %s AND stay.month >= :since
        GROUP BY 1 ORDER BY total DESC, 2, 1 LIMIT %d
        """
                .formatted(by.key(), by.label(), TOOK, ACTED, MOST_GROUPS);
    }

    private static final String MONTHS =
            """
            SELECT month::date AS month, sum(submitted) AS submitted, sum(decided) AS decided,
                   sum(decided) AS times,
                   percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY seconds) AS took
            FROM (
                SELECT date_trunc('month', submitted_at AT TIME ZONE 'Asia/Bangkok') AS month,
                       1 AS submitted, 0 AS decided, NULL AS seconds
                FROM visible JOIN query.passage USING (memo) WHERE submitted_at IS NOT NULL
                UNION ALL
                SELECT date_trunc('month', decided_at AT TIME ZONE 'Asia/Bangkok'), 0, 1,
                       extract(epoch FROM decided_at - submitted_at)
                FROM visible JOIN query.passage USING (memo) WHERE decided_at IS NOT NULL
            ) AS happened
            WHERE month >= :since
            GROUP BY 1 ORDER BY 1
            """;

    private static final String WHOLE =
            """
            SELECT count(*) AS times,
                   percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP
                       (ORDER BY extract(epoch FROM decided_at - submitted_at)) AS took
            FROM visible JOIN query.passage USING (memo)
            WHERE decided_at AT TIME ZONE 'Asia/Bangkok' >= :since
            HAVING count(*) > 0
            """;

    private static final String LEFT_OUT =
            """
            SELECT stay.ending, count(*) AS times
            FROM visible JOIN query.stay USING (memo)
            WHERE stay.month >= :since AND NOT %s
            GROUP BY 1 ORDER BY 1
            """
                    .formatted(ACTED);

    private static Map<Ending, Integer> leftOut(List<Map.Entry<Ending, Integer>> counted) {
        Map<Ending, Integer> leftOut = new EnumMap<>(Ending.class);
        counted.forEach(entry -> leftOut.put(entry.getKey(), entry.getValue()));
        return leftOut;
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getString("key"),
                row.getString("label") == null ? "" : row.getString("label"),
                known(row),
                seconds(row.getDouble("longest")),
                seconds(row.getDouble("total")));
    }

    private static Month month(ResultSet row) throws SQLException {
        return new Month(
                row.getObject("month", LocalDate.class),
                row.getInt("submitted"),
                row.getInt("decided"),
                span(row));
    }

    private static Span known(ResultSet row) throws SQLException {
        Double[] took = (Double[]) row.getArray("took").getArray();
        return new Span(row.getInt("times"), seconds(took[0]), seconds(took[1]));
    }

    /** None where there was nothing to measure. */
    private static @Nullable Span span(ResultSet row) throws SQLException {
        Array took = row.getArray("took");
        return took == null || row.getInt("times") == 0 ? null : known(row);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofSeconds(Math.round(seconds));
    }
}

package bantuek.query.pending;

import bantuek.events.EventJson;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.Urgency;
import bantuek.query.memo.Mark;
import bantuek.query.memo.Memos;
import bantuek.query.memo.Memos.Seen;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.pending.Wait.At;
import bantuek.query.pending.Wait.OfRound;
import bantuek.query.platform.Moment;
import bantuek.query.platform.Pasts;
import bantuek.query.platform.Pasts.Part;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import bantuek.report.Round;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What waits now or did at an earlier moment, of the memos that the viewer may see today. */
@Component
public class Waits {

    /** More than one organisation has under way; who has more sees the oldest. */
    static final int MOST = 5_000;

    private static final TypeReference<List<List<UUID>>> STAGES = new TypeReference<>() {};

    private static final String WAITING =
            """
            SELECT waiting.memo, waiting.subject, waiting.unit, waiting.drafter,
                   waiting.drafter_name, waiting.document_type, at.step, at.post, at.title, at.kind,
                   coalesce(at.since, waiting.since) AS came, coalesce(passage.ahead, '[]') AS ahead,
                   waiting.urgency, waiting.due, report.fiscal_year, (report.standing ->> 'round')::int AS round
            FROM visible
            JOIN waiting ON waiting.memo = visible.memo
            LEFT JOIN inbox AS at ON at.memo = visible.memo
            LEFT JOIN passage ON passage.memo = visible.memo
            LEFT JOIN report ON report.memo = visible.memo
                AND report.standing ->> 'kind' = 'FOLLOW_UP'
                AND report.standing ->> 'round' IN ('%d', '%d')
            WHERE at.memo IS NOT NULL OR waiting.state = 'RETURNED'
            ORDER BY came, waiting.memo, at.step
            LIMIT %d
            """
                    .formatted(Round.HALF, Round.WHOLE, MOST);

    private final Reading reading;
    private final Pasts pasts;
    private final Memos memos;
    private final Offices offices;

    Waits(Reading reading, Pasts pasts, Memos memos, Offices offices) {
        this.reading = reading;
        this.pasts = pasts;
        this.memos = memos;
        this.offices = offices;
    }

    /**
     * The oldest first.
     *
     * @param office as it was then, for the names of units
     * @param then absent for now
     */
    List<Wait> of(Viewer viewer, OfficeToday office, @Nullable Moment then) {
        Seen seen = memos.seenBy(viewer);
        return then == null
                ? reading.of(viewer.organisation(), jdbc -> in(jdbc, office, seen))
                : pasts.of(
                        viewer.organisation(), then, Part.OF_MEMOS, jdbc -> in(jdbc, office, seen));
    }

    static List<Wait> in(JdbcClient jdbc, OfficeToday office, Seen seen) {
        return seen.ask(jdbc, WAITING).query((row, _) -> wait(row, office)).list();
    }

    /** How many wait at each post. */
    public Map<UUID, Integer> byPost(Viewer viewer) {
        Map<UUID, Integer> numbers = new HashMap<>();
        of(viewer, offices.today(viewer.organisation()), null).stream()
                .map(Wait::step)
                .filter(Objects::nonNull)
                .forEach(step -> numbers.merge(step.post(), 1, Integer::sum));
        return numbers;
    }

    /** How many wait at a post, of all: a number tells nobody what they are about. */
    public int at(UUID organisation, UUID post) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(
                                        """
                                        SELECT count(DISTINCT waiting.memo)
                                        FROM query.inbox JOIN query.waiting ON waiting.memo = inbox.memo
                                        WHERE inbox.post = ?
                                        """)
                                .param(post)
                                .query(Integer.class)
                                .single());
    }

    private static Wait wait(ResultSet row, OfficeToday office) throws SQLException {
        return new Wait(
                row.getObject("memo", UUID.class),
                row.getString("subject"),
                row.getObject("unit", UUID.class),
                office.unitName(row.getObject("unit", UUID.class)),
                row.getObject("drafter", UUID.class),
                row.getString("drafter_name"),
                row.getString("document_type"),
                at(row),
                row.getObject("came", OffsetDateTime.class).toInstant(),
                EventJson.MAPPER.readValue(row.getString("ahead"), STAGES),
                round(row),
                new Mark(
                        Urgency.valueOf(row.getString("urgency")),
                        row.getObject("due", LocalDate.class)));
    }

    private static @Nullable At at(ResultSet row) throws SQLException {
        UUID post = row.getObject("post", UUID.class);
        return post == null
                ? null
                : new At(
                        row.getInt("step"),
                        post,
                        row.getString("title"),
                        StepKind.valueOf(row.getString("kind")));
    }

    private static @Nullable OfRound round(ResultSet row) throws SQLException {
        Integer months = row.getObject("round", Integer.class);
        return months == null ? null : new OfRound(row.getInt("fiscal_year"), months);
    }
}

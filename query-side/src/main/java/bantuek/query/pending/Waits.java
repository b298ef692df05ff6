package bantuek.query.pending;

import bantuek.events.EventJson;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.Urgency;
import bantuek.query.memo.Mark;
import bantuek.query.memo.Memos;
import bantuek.query.pending.Wait.At;
import bantuek.query.pending.Wait.OfRound;
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
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What waits now, of the memos that the viewer may see. */
@Component
public class Waits {

    /** More than one organisation has under way; who has more sees the oldest. */
    static final int MOST = 5_000;

    private static final TypeReference<List<List<UUID>>> STAGES = new TypeReference<>() {};

    private static final String WAITING =
            """
            SELECT waiting.memo, waiting.subject, waiting.unit, unit.name AS unit_name, waiting.drafter,
                   waiting.drafter_name, waiting.document_type, at.step, at.post, at.title, at.kind,
                   coalesce(at.since, waiting.since) AS came, coalesce(passage.ahead, '[]') AS ahead,
                   waiting.urgency, waiting.due, report.fiscal_year, (report.standing ->> 'round')::int AS round
            FROM visible
            JOIN query.waiting ON waiting.memo = visible.memo
            LEFT JOIN query.inbox AS at ON at.memo = visible.memo
            LEFT JOIN query.unit ON unit.unit = waiting.unit
            LEFT JOIN query.passage ON passage.memo = visible.memo
            LEFT JOIN query.report ON report.memo = visible.memo
                AND report.standing ->> 'kind' = 'FOLLOW_UP'
                AND report.standing ->> 'round' IN ('%d', '%d')
            WHERE at.memo IS NOT NULL OR waiting.state = 'RETURNED'
            ORDER BY came, waiting.memo, at.step
            LIMIT %d
            """
                    .formatted(Round.HALF, Round.WHOLE, MOST);

    private final Reading reading;
    private final Memos memos;

    Waits(Reading reading, Memos memos) {
        this.reading = reading;
        this.memos = memos;
    }

    /** The oldest first. */
    List<Wait> of(Viewer viewer) {
        return reading.of(
                viewer.organisation(),
                jdbc -> memos.ask(jdbc, viewer, WAITING).query((row, _) -> wait(row)).list());
    }

    /** How many wait at each post. */
    public Map<UUID, Integer> byPost(Viewer viewer) {
        Map<UUID, Integer> numbers = new HashMap<>();
        of(viewer).stream()
                .map(Wait::step)
                .filter(Objects::nonNull)
                .forEach(step -> numbers.merge(step.post(), 1, Integer::sum));
        return numbers;
    }

    private static Wait wait(ResultSet row) throws SQLException {
        return new Wait(
                row.getObject("memo", UUID.class),
                row.getString("subject"),
                row.getObject("unit", UUID.class),
                row.getString("unit_name") == null ? "" : row.getString("unit_name"),
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

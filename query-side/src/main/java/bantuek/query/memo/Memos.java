package bantuek.query.memo;

import bantuek.events.EventJson;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about memos, answered with those that the viewer may see and no others. */
@Component
public class Memos {

    static final int PAGE_ROWS = 50;

    /** More than one person has under way at once; who has more sees the latest. */
    private static final int MOST_OWN = 200;

    /**
     * The drafter, the colleagues of the unit, whoever signed, and who holds a post on the route.
     */
    private static final String VISIBLE =
            """
            WITH seat AS (
                SELECT post.post, post.unit FROM query.appointment
                JOIN query.post ON post.post = appointment.post
                WHERE appointment.person = :person AND appointment.from_date <= :today
            ), visible AS (
                SELECT memo.* FROM query.memo
                WHERE memo.drafter = :person
                   OR :person = ANY (memo.signers)
                   OR memo.unit IN (SELECT unit FROM seat)
                   OR memo.posts && ARRAY(SELECT post FROM seat)
            )
            """;

    private final Reading reading;
    private final Clock clock;

    Memos(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    public record Line(
            UUID memo,
            String subject,
            State state,
            @Nullable String unitName,
            String drafterName,
            @Nullable String waitingFor,
            Instant changedAt) {}

    Optional<MemoSheet> sheet(Viewer viewer, UUID memo) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        ask(jdbc, viewer, "SELECT sheet FROM visible WHERE memo = :memo")
                                .param("memo", memo)
                                .query((row, _) ->
                                        EventJson.MAPPER.readValue(
                                                row.getString(1), MemoSheet.class))
                                .optional());
    }

    /** The newest first; one more than a page holds, to know whether there are more. */
    List<Line> page(Viewer viewer, int number) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        lines(
                                ask(
                                                jdbc,
                                                viewer,
                                                selectLines("TRUE") + " LIMIT :rows OFFSET :offset")
                                        .param("rows", PAGE_ROWS + 1)
                                        .param("offset", (long) (number - 1) * PAGE_ROWS)));
    }

    /** The viewer's own memos that have not been decided. */
    public List<Line> ownUndecided(Viewer viewer) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        lines(
                                ask(
                                        jdbc,
                                        viewer,
                                        selectLines(
                                                        "visible.drafter = :person"
                                                                + " AND visible.state IN ('DRAFT', 'IN_REVIEW')")
                                                + " LIMIT "
                                                + MOST_OWN)));
    }

    private JdbcClient.StatementSpec ask(JdbcClient jdbc, Viewer viewer, String question) {
        return jdbc.sql(VISIBLE + question)
                .param("person", viewer.person())
                .param("today", LocalDate.now(clock.withZone(ThaiDate.BANGKOK)));
    }

    private static String selectLines(String condition) {
        return """
        SELECT visible.memo, visible.subject, visible.state, unit.name AS unit_name,
               visible.sheet #>> '{drafter,name}' AS drafter_name,
               visible.waiting_for,
               visible.changed_at
        FROM visible LEFT JOIN query.unit ON unit.unit = visible.unit
        WHERE %s
        ORDER BY visible.changed_at DESC, visible.memo
        """
                .formatted(condition);
    }

    private static List<Line> lines(JdbcClient.StatementSpec question) {
        return question.query((row, _) ->
                        new Line(
                                row.getObject("memo", UUID.class),
                                row.getString("subject"),
                                State.valueOf(row.getString("state")),
                                row.getString("unit_name"),
                                row.getString("drafter_name"),
                                row.getString("waiting_for"),
                                row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

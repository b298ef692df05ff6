package bantuek.query.memo;

import bantuek.events.EventJson;
import bantuek.events.report.Report;
import bantuek.events.report.StoredFile;
import bantuek.query.office.Offices;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import java.sql.Types;
import java.time.Instant;
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

    private static final String VISIBLE =
            """
            WITH way AS (
                SELECT * FROM unnest(:posts, :types) AS way (post, type)
            ), visible AS (
                SELECT memo.* FROM query.memo
                WHERE memo.drafter = :person
                   OR :person = ANY (memo.signers)
                   OR memo.unit = ANY (:units)
                   OR EXISTS (SELECT FROM way
                              WHERE way.post = ANY (memo.posts)
                                AND (way.type IS NULL OR way.type = memo.document_type))
                   OR memo.open_posts && :empty
                   OR memo.blocked AND :clerk
                   OR memo.withdrawal_asked AND memo.unit = ANY (:below)
            )
            """;

    private final Reading reading;
    private final Offices offices;

    Memos(Reading reading, Offices offices) {
        this.reading = reading;
        this.offices = offices;
    }

    public record Line(
            UUID memo,
            String subject,
            State state,
            boolean published,
            @Nullable String unitName,
            String drafterName,
            List<String> waitingFor,
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

    /** Whether there is such a memo, and this viewer may see it. */
    boolean isSeen(Viewer viewer, UUID memo) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        ask(jdbc, viewer, "SELECT EXISTS (SELECT FROM visible WHERE memo = :memo)")
                                .param("memo", memo)
                                .query((row, _) -> row.getBoolean(1))
                                .single());
    }

    /** Empty where it is somebody else's, or out of its drafter's hands. */
    public Optional<OwnDraft> ownDraft(Viewer viewer, UUID memo) {
        return sheet(viewer, memo)
                .filter(sheet -> sheet.isForDrafter(viewer.person()))
                .map(sheet ->
                        new OwnDraft(
                                sheet.memo(),
                                sheet.unit(),
                                sheet.text(),
                                sheet.report(),
                                sheet.version()));
    }

    /** Empty where there is none, or none that this viewer may see. */
    public Optional<Report> report(Viewer viewer, UUID memo) {
        return sheet(viewer, memo).map(MemoSheet::report);
    }

    /** A file that the memo refers to or once did, if the viewer may see the memo. */
    Optional<StoredFile> file(Viewer viewer, UUID memo, String sha256) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        ask(
                                        jdbc,
                                        viewer,
                                        """
                                        SELECT sha256, name, bytes, media_type
                                        FROM visible JOIN query.memo_file USING (memo)
                                        WHERE memo = :memo AND sha256 = :sha256
                                        """)
                                .param("memo", memo)
                                .param("sha256", sha256)
                                .query((row, _) ->
                                        new StoredFile(
                                                row.getString("sha256"),
                                                row.getString("name"),
                                                row.getInt("bytes"),
                                                row.getString("media_type")))
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
                                                                + " AND visible.state IN"
                                                                + " ('DRAFT', 'IN_REVIEW', 'RETURNED')")
                                                + " LIMIT "
                                                + MOST_OWN)));
    }

    /**
     * A question about {@code visible}: the memos that the viewer may see. One of {@code :marks}
     * stands on each of them.
     */
    public JdbcClient.StatementSpec ask(JdbcClient jdbc, Viewer viewer, String question) {
        return seenBy(viewer).ask(jdbc, question);
    }

    /** For whoever asks later what the viewer may see today: of an earlier moment, for one. */
    public Seen seenBy(Viewer viewer) {
        return new Seen(viewer, Sight.of(viewer.person(), offices.today(viewer.organisation())));
    }

    /** The memos that somebody may see today. */
    public static final class Seen {

        private final Viewer viewer;
        private final Sight sight;

        private Seen(Viewer viewer, Sight sight) {
            this.viewer = viewer;
            this.sight = sight;
        }

        /** As {@link Memos#ask}. */
        public JdbcClient.StatementSpec ask(JdbcClient jdbc, String question) {
            return jdbc.sql(VISIBLE + question)
                    .param("person", viewer.person())
                    .param("posts", sight.posts(), Types.ARRAY)
                    .param("types", sight.types(), Types.ARRAY)
                    .param("units", sight.units().toArray(UUID[]::new), Types.ARRAY)
                    .param("clerk", sight.clerk())
                    .param("empty", sight.empty().toArray(UUID[]::new), Types.ARRAY)
                    .param("below", sight.below().toArray(UUID[]::new), Types.ARRAY)
                    .param(
                            "marks",
                            sight.marks(viewer.person(), viewer.organisation()),
                            Types.ARRAY);
        }
    }

    private static String selectLines(String condition) {
        return """
        SELECT visible.memo, visible.subject, visible.state, visible.published, unit.name AS unit_name,
               visible.sheet #>> '{origin,drafter,name}' AS drafter_name,
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
                                row.getBoolean("published"),
                                row.getString("unit_name"),
                                row.getString("drafter_name"),
                                List.of((String[]) row.getArray("waiting_for").getArray()),
                                row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

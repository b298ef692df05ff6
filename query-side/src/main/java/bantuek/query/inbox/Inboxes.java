package bantuek.query.inbox;

import bantuek.events.Capacity;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.Urgency;
import bantuek.query.memo.Mark;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.OfficeToday.Way;
import bantuek.query.office.Offices;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a person today, and for the clerk what waits for nobody. */
@Component
class Inboxes {

    /**
     * More than anybody reads at once; who has more waiting sees the most urgent and then the
     * oldest first.
     */
    private static final int MOST = 200;

    /**
     * At the posts that they may act for, sent back to them, or to be withdrawn with their consent.
     */
    private static final String WAITING =
            """
            WITH way AS (
                SELECT * FROM unnest(:posts, :types) AS way (post, type)
            ), item AS (
                SELECT memo, 'STEP' AS what, post, title, kind, inbox.since
                FROM query.inbox
                WHERE EXISTS (SELECT FROM way
                              WHERE way.post = inbox.post
                                AND (way.type IS NULL OR way.type = inbox.document_type))
                UNION ALL
                SELECT memo, 'RETURNED', NULL, NULL, NULL, since
                FROM query.waiting WHERE state = 'RETURNED' AND drafter = :person
                UNION ALL
                SELECT memo, 'WITHDRAWAL', NULL, NULL, NULL, withdrawal_asked
                FROM query.waiting WHERE withdrawal_asked IS NOT NULL AND unit = ANY (:below)
            )
            """;

    /** Where nobody can sign today, or could not when the memo came. */
    private static final String FORSAKEN =
            """
            WITH item AS (
                SELECT memo, 'FORSAKEN' AS what, post, title, kind, inbox.since
                FROM query.inbox WHERE post = ANY (:empty) OR blocked
            )
            """;

    private static final String ITEMS =
            """
            SELECT item.*, waiting.subject, waiting.drafter, waiting.drafter_name, waiting.document_type,
                   waiting.urgency, waiting.due, unit.name AS unit_name
            FROM item
            JOIN query.waiting ON waiting.memo = item.memo
            LEFT JOIN query.unit ON unit.unit = waiting.unit
            ORDER BY array_position(ARRAY['MOST_URGENT', 'VERY_URGENT', 'URGENT'], waiting.urgency),
                     item.since, item.memo, item.title
            LIMIT %d
            """
                    .formatted(MOST);

    private final Reading reading;
    private final Offices offices;

    Inboxes(Reading reading, Offices offices) {
        this.reading = reading;
        this.offices = offices;
    }

    /** Why something stands in an inbox. */
    enum What {
        /** A step has to act. */
        STEP,
        /** ส่งกลับแก้ไข */
        RETURNED,
        /** ขอถอนเรื่อง */
        WITHDRAWAL,
        /** ไม่มีผู้ลงนาม */
        FORSAKEN
    }

    /**
     * @param title of the post that it waits at; absent where it waits at none
     * @param capacity in which the viewer would sign there
     */
    record Item(
            What what,
            UUID memo,
            String subject,
            @Nullable String unitName,
            String drafterName,
            @Nullable String title,
            @Nullable StepKind kind,
            List<Capacity> capacity,
            Instant since,
            Mark mark) {

        /** Something is to be done after the decision, and not signed on the way to it. */
        boolean isToDo() {
            return kind == StepKind.ACTION;
        }
    }

    List<Item> of(Viewer viewer) {
        OfficeToday today = offices.today(viewer.organisation());
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        ask(jdbc, viewer, today, WAITING + ITEMS)
                                .query((row, _) -> item(row, viewer, today))
                                .list());
    }

    int count(Viewer viewer) {
        OfficeToday today = offices.today(viewer.organisation());
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        ask(jdbc, viewer, today, WAITING + "SELECT count(*) FROM item")
                                .query(Integer.class)
                                .single());
    }

    /** What waits where nobody can sign: for whoever is the clerk, and for nobody else. */
    List<Item> forsaken(Viewer viewer) {
        OfficeToday today = offices.today(viewer.organisation());
        if (!today.isClerk(viewer.person())) {
            return List.of();
        }
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        jdbc
                                .sql(FORSAKEN + ITEMS)
                                .param("empty", today.empty().toArray(UUID[]::new), Types.ARRAY)
                                .query((row, _) ->
                                        isForsaken(row, today) ? item(row, viewer, today) : null)
                                .stream()
                                .filter(Objects::nonNull)
                                .toList());
    }

    /** Nobody can sign there, or only its drafter, for whom the office has ruled it out. */
    private static boolean isForsaken(ResultSet row, OfficeToday today) throws SQLException {
        UUID drafter = row.getObject("drafter", UUID.class);
        return today
                .signatories(row.getObject("post", UUID.class), row.getString("document_type"))
                .stream()
                .allMatch(signatory -> signatory.person().equals(drafter));
    }

    private static JdbcClient.StatementSpec ask(
            JdbcClient jdbc, Viewer viewer, OfficeToday today, String question) {
        List<Way> ways = today.waysOf(viewer.person());
        return jdbc.sql(question)
                .param("person", viewer.person())
                .param("posts", ways.stream().map(Way::post).toArray(UUID[]::new), Types.ARRAY)
                .param(
                        "types",
                        ways.stream().map(Way::documentType).toArray(String[]::new),
                        Types.ARRAY)
                .param(
                        "below",
                        today.unitsUnder(viewer.person()).toArray(UUID[]::new),
                        Types.ARRAY);
    }

    private static Item item(ResultSet row, Viewer viewer, OfficeToday today) throws SQLException {
        UUID post = row.getObject("post", UUID.class);
        String kind = row.getString("kind");
        return new Item(
                What.valueOf(row.getString("what")),
                row.getObject("memo", UUID.class),
                row.getString("subject"),
                row.getString("unit_name"),
                row.getString("drafter_name"),
                row.getString("title"),
                kind == null ? null : StepKind.valueOf(kind),
                post == null
                        ? List.of()
                        : today.toSignFor(viewer.person(), post, row.getString("document_type"))
                                .orElse(List.of()),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                new Mark(
                        Urgency.valueOf(row.getString("urgency")),
                        row.getObject("due", LocalDate.class)));
    }
}

package bantuek.query.inbox;

import bantuek.events.Capacity;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.Urgency;
import bantuek.query.memo.Mark;
import bantuek.query.memo.Memos;
import bantuek.query.memo.Memos.Seen;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.OfficeToday.Way;
import bantuek.query.office.Offices;
import bantuek.query.platform.Moment;
import bantuek.query.platform.Pasts;
import bantuek.query.platform.Pasts.Part;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * What waits for a person today or did at an earlier moment, and for the clerk what waits for
 * nobody.
 */
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
            hand AS (
                SELECT * FROM unnest(:hand_posts, :hand_types) AS hand (post, type)
            ), item AS (
                SELECT memo, 'STEP' AS what, step, post, title, kind, inbox.since
                FROM inbox
                WHERE EXISTS (SELECT FROM hand
                              WHERE hand.post = inbox.post
                                AND (hand.type IS NULL OR hand.type = inbox.document_type))
                UNION ALL
                SELECT memo, 'RETURNED', NULL, NULL, NULL, NULL, since
                FROM waiting WHERE state = 'RETURNED' AND drafter = :person
                UNION ALL
                SELECT memo, 'WITHDRAWAL', NULL, NULL, NULL, NULL, withdrawal_asked
                FROM waiting WHERE withdrawal_asked IS NOT NULL AND unit = ANY (:hand_below)
            )
            """;

    /** Where nobody can sign today, or could not when the memo came. */
    private static final String FORSAKEN =
            """
            item AS (
                SELECT memo, 'FORSAKEN' AS what, step, post, title, kind, inbox.since
                FROM inbox WHERE post = ANY (:hand_empty) OR blocked
            )
            """;

    private static final String ITEMS =
            """
            SELECT item.*, waiting.subject, waiting.unit, waiting.drafter, waiting.drafter_name,
                   waiting.document_type, waiting.urgency, waiting.due
            FROM item
            JOIN waiting ON waiting.memo = item.memo
            %s
            ORDER BY array_position(ARRAY['MOST_URGENT', 'VERY_URGENT', 'URGENT'], waiting.urgency),
                     item.since, item.memo, item.title, item.step
            LIMIT %d
            """;

    private static final String NOW = ITEMS.formatted("", MOST);

    /** Of an earlier moment, only what the viewer may see today. */
    private static final String THEN =
            ITEMS.formatted("WHERE item.memo IN (SELECT memo FROM visible)", MOST);

    private final Reading reading;
    private final Pasts pasts;
    private final Offices offices;
    private final Memos memos;

    Inboxes(Reading reading, Pasts pasts, Offices offices, Memos memos) {
        this.reading = reading;
        this.pasts = pasts;
        this.offices = offices;
        this.memos = memos;
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
     * @param step its place on the route; absent where it waits at none
     * @param post that it waits at, and its title
     * @param capacity in which the viewer would sign there
     */
    record Item(
            What what,
            UUID memo,
            String subject,
            String unitName,
            String drafterName,
            @Nullable Integer step,
            @Nullable UUID post,
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

    /** What waits for somebody, and what waits for nobody. */
    record Inbox(List<Item> waiting, List<Item> forsaken) {}

    Inbox asOf(Viewer viewer, Moment moment) {
        OfficeToday then = offices.asOf(viewer.organisation(), moment);
        Seen seen = memos.seenBy(viewer);
        return pasts.of(
                viewer.organisation(),
                moment,
                Set.of(Part.INBOX),
                jdbc -> asOf(jdbc, viewer, then, seen));
    }

    Inbox asOf(JdbcClient jdbc, Viewer viewer, OfficeToday then, Seen seen) {
        List<Item> waiting =
                in(seen.ask(jdbc, ", " + WAITING + THEN), viewer, then)
                        .query((row, _) -> item(row, viewer, then))
                        .list();
        return new Inbox(
                waiting,
                then.isClerk(viewer.person())
                        ? forsaken(seen.ask(jdbc, ", " + FORSAKEN + THEN), viewer, then)
                        : List.of());
    }

    Inbox of(Viewer viewer) {
        return new Inbox(waiting(viewer), forsaken(viewer));
    }

    List<Item> waiting(Viewer viewer) {
        OfficeToday today = offices.today(viewer.organisation());
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        in(jdbc.sql("WITH " + WAITING + NOW), viewer, today)
                                .query((row, _) -> item(row, viewer, today))
                                .list());
    }

    int count(Viewer viewer) {
        OfficeToday today = offices.today(viewer.organisation());
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        in(jdbc.sql("WITH " + WAITING + "SELECT count(*) FROM item"), viewer, today)
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
                jdbc -> forsaken(jdbc.sql("WITH " + FORSAKEN + NOW), viewer, today));
    }

    private static List<Item> forsaken(StatementSpec question, Viewer viewer, OfficeToday day) {
        return question
                .param("hand_empty", day.empty().toArray(UUID[]::new), Types.ARRAY)
                .query((row, _) -> isForsaken(row, day) ? item(row, viewer, day) : null)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Nobody can sign there, or only its drafter, for whom the office has ruled it out. */
    private static boolean isForsaken(ResultSet row, OfficeToday today) throws SQLException {
        UUID drafter = row.getObject("drafter", UUID.class);
        return today
                .signatories(row.getObject("post", UUID.class), row.getString("document_type"))
                .stream()
                .allMatch(signatory -> signatory.person().equals(drafter));
    }

    /** What the viewer may do on a day of the office. */
    private static StatementSpec in(StatementSpec question, Viewer viewer, OfficeToday day) {
        List<Way> ways = day.waysOf(viewer.person());
        return question.param("person", viewer.person())
                .param("hand_posts", ways.stream().map(Way::post).toArray(UUID[]::new), Types.ARRAY)
                .param(
                        "hand_types",
                        ways.stream().map(Way::documentType).toArray(String[]::new),
                        Types.ARRAY)
                .param(
                        "hand_below",
                        day.unitsUnder(viewer.person()).toArray(UUID[]::new),
                        Types.ARRAY);
    }

    private static Item item(ResultSet row, Viewer viewer, OfficeToday today) throws SQLException {
        UUID post = row.getObject("post", UUID.class);
        String kind = row.getString("kind");
        return new Item(
                What.valueOf(row.getString("what")),
                row.getObject("memo", UUID.class),
                row.getString("subject"),
                today.unitName(row.getObject("unit", UUID.class)),
                row.getString("drafter_name"),
                row.getObject("step", Integer.class),
                post,
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

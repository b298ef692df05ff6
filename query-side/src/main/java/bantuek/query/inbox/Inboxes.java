package bantuek.query.inbox;

import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a person: the memos at the posts that they hold today. */
@Component
class Inboxes {

    /** More than anybody reads at once; who has more waiting sees the oldest first. */
    private static final int MOST = 200;

    private static final String WAITING =
            """
            FROM query.inbox
            JOIN query.appointment ON appointment.post = inbox.post
            LEFT JOIN query.unit ON unit.unit = inbox.unit
            WHERE appointment.person = :person AND appointment.from_date <= :today
            """;

    private final Reading reading;
    private final Clock clock;

    Inboxes(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    record Item(
            UUID memo,
            String subject,
            @Nullable String unitName,
            String drafterName,
            String capacity,
            Instant since) {}

    List<Item> of(Viewer viewer) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        ask(
                                        jdbc,
                                        viewer,
                                        "SELECT inbox.*, unit.name AS unit_name "
                                                + WAITING
                                                + " ORDER BY inbox.since, inbox.memo LIMIT "
                                                + MOST)
                                .query((row, _) ->
                                        new Item(
                                                row.getObject("memo", UUID.class),
                                                row.getString("subject"),
                                                row.getString("unit_name"),
                                                row.getString("drafter_name"),
                                                row.getString("title"),
                                                row.getObject("since", OffsetDateTime.class)
                                                        .toInstant()))
                                .list());
    }

    int count(Viewer viewer) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        ask(jdbc, viewer, "SELECT count(*) " + WAITING)
                                .query(Integer.class)
                                .single());
    }

    private JdbcClient.StatementSpec ask(JdbcClient jdbc, Viewer viewer, String question) {
        return jdbc.sql(question)
                .param("person", viewer.person())
                .param("today", LocalDate.now(clock.withZone(ThaiDate.BANGKOK)));
    }
}

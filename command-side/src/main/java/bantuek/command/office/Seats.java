package bantuek.command.office;

import bantuek.command.office.Chain.ChainPost;
import bantuek.events.Actor;
import bantuek.events.Capacity;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitOpened;
import bantuek.thai.ThaiDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who holds which post, as rows that change in the same transaction as the office's events. Whoever
 * signs takes a shared lock on the row that lets them, so an end of that appointment at the same
 * moment waits, or is waited for: one of the two is first, and the log shows which.
 */
@Component
public class Seats {

    private final JdbcClient jdbc;
    private final Clock clock;

    Seats(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(OfficeEvent event) {
        switch (event) {
            case OrganisationFounded _, UnitOpened _ -> {}
            case PersonRegistered e ->
                    jdbc.sql(
                                    "INSERT INTO command.person (person, organisation, name)"
                                            + " VALUES (?, ?, ?)")
                            .params(e.person(), e.organisation(), e.name().printed())
                            .update();
            case PostCreated e ->
                    jdbc.sql(
                                    "INSERT INTO command.post (post, organisation, rank, title, unit)"
                                            + " VALUES (?, ?, ?, ?, ?)")
                            .param(e.post())
                            .param(e.organisation())
                            .param(e.rank().name())
                            .param(e.title())
                            .param(e.unit())
                            .update();
            case PersonAppointed e ->
                    jdbc.sql(
                                    "INSERT INTO command.seat (appointment, organisation, post, person,"
                                            + " from_date) VALUES (?, ?, ?, ?, ?)")
                            .params(
                                    e.appointment(),
                                    e.organisation(),
                                    e.post(),
                                    e.person(),
                                    e.from())
                            .update();
            case AppointmentEnded e ->
                    jdbc.sql("DELETE FROM command.seat WHERE appointment = ?")
                            .param(e.appointment())
                            .update();
        }
    }

    /** The posts that a person holds today (Bangkok), locked until this transaction ends. */
    public List<Seat> heldBy(UUID organisation, UUID person) {
        return jdbc.sql(
                        """
                        SELECT seat.post, post.title, post.unit, seat.appointment
                        FROM command.seat JOIN command.post ON post.post = seat.post
                        WHERE seat.organisation = ? AND seat.person = ? AND seat.from_date <= ?
                        ORDER BY seat.from_date, seat.appointment
                        FOR SHARE OF seat
                        """)
                .params(organisation, person, LocalDate.now(clock.withZone(ThaiDate.BANGKOK)))
                .query(Seats::seat)
                .list();
    }

    /** The posts above a unit. */
    public Chain chainOf(UUID organisation, UUID unit) {
        return new Chain(
                jdbc.sql(
                                """
                                SELECT rank, post, title FROM command.post
                                WHERE organisation = ?
                                  AND (unit IS NULL OR unit = ? AND rank = 'UNIT_HEAD')
                                """)
                        .params(organisation, unit)
                        .query((row, _) ->
                                new ChainPost(
                                        PostRank.valueOf(row.getString("rank")),
                                        row.getObject("post", UUID.class),
                                        row.getString("title")))
                        .list());
    }

    public Optional<Actor> person(UUID organisation, UUID person) {
        return jdbc.sql(
                        "SELECT person, name FROM command.person WHERE organisation = ? AND person = ?")
                .params(organisation, person)
                .query(Actor.class)
                .optional();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                new Capacity(
                        row.getObject("post", UUID.class),
                        row.getString("title"),
                        Capacity.Basis.HOLDER,
                        row.getObject("appointment", UUID.class)),
                row.getObject("unit", UUID.class));
    }
}

package bantuek.query.office;

import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about the office as of now. */
@Component
public class Offices {

    private final Reading reading;
    private final Clock clock;

    Offices(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    public record Organisation(String fullName, String executive) {}

    public record Unit(UUID unit, String name) {}

    /** A post that somebody holds today. */
    public record Held(UUID post, String title, @Nullable UUID unit, @Nullable String unitName) {}

    record Post(
            UUID post,
            String rank,
            String title,
            @Nullable String unitName,
            @Nullable UUID appointment,
            @Nullable String holder) {}

    record Holder(UUID post, String name) {}

    record Person(UUID person, String name, @Nullable String username) {}

    public Organisation organisation(UUID organisation) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql("SELECT full_name, executive FROM query.organisation")
                                .query(Organisation.class)
                                .optional()
                                .orElse(new Organisation("", "")));
    }

    public List<Held> heldBy(Viewer viewer) {
        return reading.of(
                viewer.organisation(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        SELECT post.post, post.title, post.unit, unit.name AS unit_name
                                        FROM query.appointment
                                        JOIN query.post ON post.post = appointment.post
                                        LEFT JOIN query.unit ON unit.unit = post.unit
                                        WHERE appointment.person = ? AND appointment.from_date <= ?
                                        ORDER BY appointment.from_date, appointment.appointment
                                        """)
                                .params(viewer.person(), today())
                                .query(Held.class)
                                .list());
    }

    /** Who holds which post today; a vacant post has none. */
    public Map<UUID, String> holders(UUID organisation) {
        Map<UUID, String> holders = new HashMap<>();
        reading.of(
                        organisation,
                        jdbc ->
                                jdbc.sql(
                                                """
                                                SELECT appointment.post, person.name
                                                FROM query.appointment
                                                JOIN query.person ON person.person = appointment.person
                                                WHERE appointment.from_date <= ?
                                                """)
                                        .param(today())
                                        .query(Holder.class)
                                        .list())
                .forEach(holder -> holders.put(holder.post(), holder.name()));
        return holders;
    }

    public String unitName(UUID organisation, UUID unit) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql("SELECT name FROM query.unit WHERE unit = ?")
                                .param(unit)
                                .query(String.class)
                                .optional()
                                .orElse(""));
    }

    List<Unit> units(UUID organisation) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql("SELECT unit, name FROM query.unit ORDER BY name")
                                .query(Unit.class)
                                .list());
    }

    List<Post> posts(UUID organisation) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(
                                        """
                                        SELECT post.post, post.rank, post.title, unit.name AS unit_name,
                                               appointment.appointment, person.name AS holder
                                        FROM query.post
                                        LEFT JOIN query.unit ON unit.unit = post.unit
                                        LEFT JOIN query.appointment ON appointment.post = post.post
                                        LEFT JOIN query.person ON person.person = appointment.person
                                        ORDER BY array_position(
                                            ARRAY['EXECUTIVE', 'CLERK', 'UNIT_HEAD', 'OFFICER'], post.rank),
                                            unit.name, post.title, post.post
                                        """)
                                .query(Post.class)
                                .list());
    }

    List<Person> people(UUID organisation) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(
                                        """
                                        SELECT person.person, person.name, min(signed_in.username) AS username
                                        FROM query.person
                                        LEFT JOIN command.signed_in ON signed_in.person = person.person
                                        GROUP BY person.person, person.name ORDER BY person.name
                                        """)
                                .query(Person.class)
                                .list());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ThaiDate.BANGKOK));
    }
}

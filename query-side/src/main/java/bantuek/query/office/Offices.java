package bantuek.query.office;

import bantuek.events.EventCatalogue;
import bantuek.events.EventJson;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.UnitKind;
import bantuek.office.Appointment;
import bantuek.office.Office;
import bantuek.office.Period;
import bantuek.query.platform.Moment;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import bantuek.thai.ThaiDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about the office, as of now or as of an earlier moment. */
@Component
public class Offices {

    private static final long NOT_FOUNDED = -1;

    private final Reading reading;
    private final Clock clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(long version, Office office) {}

    Offices(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    public record Organisation(String fullName, String executive) {}

    /** A unit that somebody may draft for. */
    public record DraftingUnit(UUID unit, String path) {}

    /**
     * @param code what stands in front of its numbers: its own, or the nearest above it
     */
    record Unit(
            UUID unit,
            String name,
            String path,
            @Nullable UUID parent,
            @Nullable UnitKind kind,
            @Nullable String code,
            boolean closed) {}

    /** Somebody who may sign for a post besides its holder. */
    record Acting(UUID person, String name, List<String> capacity) {}

    record Post(
            UUID post,
            String rank,
            String title,
            @Nullable String unitName,
            @Nullable UUID appointment,
            @Nullable String holder,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Acting> acting) {}

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

    public OfficeToday today(UUID organisation) {
        return new OfficeToday(
                reading.of(organisation, jdbc -> office(organisation, jdbc)),
                LocalDate.now(clock.withZone(ThaiDate.BANGKOK)));
    }

    /** As its events up to then have made it, on the day that the clock showed. */
    public OfficeToday asOf(UUID organisation, Moment moment) {
        Office office = Office.unfounded();
        for (OfficeEvent event : reading.of(organisation, jdbc -> logged(jdbc, moment))) {
            office = Office.evolve(office, event);
        }
        return new OfficeToday(office, moment.at().atZone(ThaiDate.BANGKOK).toLocalDate());
    }

    /**
     * @param moment absent for now
     */
    public OfficeToday then(UUID organisation, @Nullable Moment moment) {
        return moment == null ? today(organisation) : asOf(organisation, moment);
    }

    private static List<OfficeEvent> logged(JdbcClient jdbc, Moment moment) {
        return jdbc
                .sql("SELECT * FROM query.logged_of_office(?, ?)")
                .param(1, moment.position(), Types.BIGINT)
                .param(2, moment.clock(), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, place) -> row.getLong("version") == place ? event(row) : null)
                .stream()
                .takeWhile(Objects::nonNull)
                .toList();
    }

    private static OfficeEvent event(ResultSet row) throws SQLException {
        Class<?> type =
                EventCatalogue.named(row.getString("payload_type")).orElseThrow().javaType();
        return (OfficeEvent) EventJson.MAPPER.readValue(row.getString("payload"), type);
    }

    /**
     * The same object as long as nothing has happened to it: then what is known of it stays known.
     */
    private Office office(UUID organisation, JdbcClient jdbc) {
        long version =
                jdbc.sql("SELECT version FROM query.office")
                        .query(Long.class)
                        .optional()
                        .orElse(NOT_FOUNDED);
        Known last = known.get(organisation);
        if (last != null && last.version() == version) {
            return last.office();
        }
        Office office = version == NOT_FOUNDED ? Office.unfounded() : stored(jdbc);
        known.put(organisation, new Known(version, office));
        return office;
    }

    private static Office stored(JdbcClient jdbc) {
        return jdbc.sql("SELECT office FROM query.office")
                .query((row, _) -> EventJson.MAPPER.readValue(row.getString(1), Office.class))
                .single();
    }

    /** The units that the viewer belongs to, also where they stand in for somebody. */
    public List<DraftingUnit> draftingUnits(Viewer viewer) {
        OfficeToday today = today(viewer.organisation());
        return today.draftingUnitsOf(viewer.person()).stream()
                .map(unit -> new DraftingUnit(unit, today.pathOf(unit)))
                .toList();
    }

    /** A unit with those above it, as they were called then. */
    public String unitPath(UUID organisation, UUID unit, Instant then) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(
                                        """
                                        WITH RECURSIVE upwards AS (
                                            SELECT unit, parent, 0 AS height FROM query.unit WHERE unit = :unit
                                            UNION ALL
                                            SELECT above.unit, above.parent, height + 1
                                            FROM query.unit AS above JOIN upwards ON above.unit = upwards.parent
                                        )
                                        SELECT coalesce(string_agg(called.name, ' ' ORDER BY height), '')
                                        FROM upwards CROSS JOIN LATERAL (
                                            SELECT name FROM query.unit_name
                                            WHERE unit_name.unit = upwards.unit AND since <= :then
                                            ORDER BY since DESC LIMIT 1) AS called
                                        """)
                                .param("unit", unit)
                                .param("then", then.atOffset(ZoneOffset.UTC))
                                .query(String.class)
                                .single());
    }

    static List<Unit> units(OfficeToday today) {
        return today.office().units().entrySet().stream()
                .map(unit ->
                        new Unit(
                                unit.getKey(),
                                unit.getValue().name(),
                                today.pathOf(unit.getKey()),
                                unit.getValue().parent(),
                                unit.getValue().kind(),
                                today.office().codeOf(unit.getKey()).orElse(null),
                                unit.getValue().closed()))
                .sorted(Comparator.comparing(Unit::closed).thenComparing(Unit::path))
                .toList();
    }

    static List<Post> posts(OfficeToday today) {
        return today.office().posts().entrySet().stream()
                .filter(post -> !post.getValue().abolished())
                .sorted(
                        Comparator.comparing((Map.Entry<UUID, bantuek.office.Post> post) ->
                                        post.getValue().rank())
                                .thenComparing(
                                        post -> unitName(today, post.getValue()),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(post -> post.getValue().title())
                                .thenComparing(post -> post.getKey().toString()))
                .map(post -> post(today, post.getKey(), post.getValue()))
                .toList();
    }

    private static Post post(OfficeToday today, UUID id, bantuek.office.Post post) {
        Optional<Appointment> held = held(today, id);
        return new Post(
                id,
                post.rank().name(),
                post.title(),
                post.unit() == null ? null : today.pathOf(post.unit()),
                held.map(Appointment::id).orElse(null),
                held.map(Appointment::person).map(today::nameOf).orElse(null),
                held.map(Appointment::period).map(Period::from).orElse(null),
                held.map(Appointment::period).map(Period::to).orElse(null),
                acting(today, id));
    }

    private static @Nullable String unitName(OfficeToday today, bantuek.office.Post post) {
        return post.unit() == null ? null : today.unitName(post.unit());
    }

    private static List<Acting> acting(OfficeToday today, UUID post) {
        return today.actingAt(post).stream()
                .map(signatory ->
                        new Acting(
                                signatory.person(),
                                today.nameOf(signatory.person()),
                                OfficeToday.printed(signatory.capacity())))
                .toList();
    }

    /** Who holds a post, or else will hold it first. */
    private static Optional<Appointment> held(OfficeToday today, UUID post) {
        return today.office().appointments().values().stream()
                .filter(appointment -> appointment.post().equals(post))
                .filter(appointment -> !appointment.period().isOverOn(today.day()))
                .min(
                        Comparator.comparing((Appointment held) -> held.period().from())
                                .thenComparing(held -> held.id().toString()));
    }

    static List<Person> people(OfficeToday then) {
        return then.office().people().entrySet().stream()
                .map(person -> new Person(person.getKey(), person.getValue().printed(), null))
                .sorted(Comparator.comparing(Person::name))
                .toList();
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
}

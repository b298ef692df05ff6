package bantuek.query.office;

import bantuek.events.EventJson;
import bantuek.events.office.UnitKind;
import bantuek.office.Office;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about the office as of now. */
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

    private record Row(
            UUID post,
            String rank,
            String title,
            @Nullable UUID unit,
            @Nullable UUID appointment,
            @Nullable String holder,
            @Nullable LocalDate fromDate,
            @Nullable LocalDate toDate) {}

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

    List<Unit> units(UUID organisation) {
        OfficeToday today = today(organisation);
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

    List<Post> posts(UUID organisation) {
        OfficeToday today = today(organisation);
        return rows(organisation, today.day()).stream()
                .map(row ->
                        new Post(
                                row.post(),
                                row.rank(),
                                row.title(),
                                row.unit() == null ? null : today.pathOf(row.unit()),
                                row.appointment(),
                                row.holder(),
                                row.fromDate(),
                                row.toDate(),
                                acting(today, row.post())))
                .toList();
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

    /** With whoever holds each post, or else will hold it first. */
    private List<Row> rows(UUID organisation, LocalDate day) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(
                                        """
                                        SELECT post.post, post.rank, post.title, post.unit, held.appointment,
                                               held.from_date, held.to_date, person.name AS holder
                                        FROM query.post
                                        LEFT JOIN query.unit ON unit.unit = post.unit
                                        LEFT JOIN LATERAL (
                                            SELECT * FROM query.appointment
                                            WHERE appointment.post = post.post
                                              AND coalesce(to_date, 'infinity') >= ?
                                            ORDER BY from_date, appointment LIMIT 1) AS held ON TRUE
                                        LEFT JOIN query.person ON person.person = held.person
                                        WHERE NOT post.abolished
                                        ORDER BY array_position(
                                            ARRAY['EXECUTIVE', 'DEPUTY_EXECUTIVE', 'CLERK', 'DEPUTY_CLERK',
                                                  'UNIT_HEAD', 'OFFICER'], post.rank),
                                            unit.name, post.title, post.post
                                        """)
                                .param(day)
                                .query(Row.class)
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
}

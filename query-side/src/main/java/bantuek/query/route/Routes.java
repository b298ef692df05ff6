package bantuek.query.route;

import bantuek.events.EventJson;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.RouteCondition;
import bantuek.query.commands.Option;
import bantuek.query.platform.Reading;
import bantuek.route.StandardRoutes;
import bantuek.route.StandardRoutes.Standard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Questions about the routes of an office, by the type of document. */
@Component
public class Routes {

    private static final TypeReference<List<RouteCondition>> CONDITIONS = new TypeReference<>() {};
    private static final TypeReference<List<PlannedStep>> STEPS = new TypeReference<>() {};

    private final Reading reading;

    Routes(Reading reading) {
        this.reading = reading;
    }

    /**
     * A version that the office has published.
     *
     * @param retired absent of one that was never retired; another may have followed it
     */
    record Version(
            int version,
            String documentType,
            String title,
            List<RouteCondition> conditions,
            List<PlannedStep> steps,
            Deed published,
            @Nullable Deed retired,
            @Nullable String reason) {}

    record Deed(Instant at, String by) {}

    /**
     * The routes of one type of document.
     *
     * @param standard the built-in one; absent of types that the office has made itself
     * @param versions the latest first
     */
    record OfType(String documentType, @Nullable Standard standard, List<Version> versions) {

        /** The office's own version in force. */
        @Nullable Version own() {
            return versions.isEmpty() || versions.getFirst().retired() != null
                    ? null
                    : versions.getFirst();
        }

        /** What it is called today, or else was called last. */
        String title() {
            Version own = own();
            if (own != null) {
                return own.title();
            }
            return standard != null ? standard.title() : versions.getFirst().title();
        }

        boolean inForce() {
            return own() != null || standard != null;
        }
    }

    /** All types that there is or was a route of. */
    List<OfType> all(UUID organisation) {
        Map<String, List<Version>> published =
                reading
                        .of(
                                organisation,
                                jdbc ->
                                        jdbc.sql(
                                                        """
                                                        SELECT * FROM query.route_version
                                                        ORDER BY document_type, version DESC
                                                        """)
                                                .query((row, _) -> version(row))
                                                .list())
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Version::documentType, TreeMap::new, Collectors.toList()));
        StandardRoutes.ALL.keySet().forEach(type -> published.putIfAbsent(type, List.of()));
        return published.entrySet().stream()
                .map(type ->
                        new OfType(
                                type.getKey(),
                                StandardRoutes.ALL.get(type.getKey()),
                                type.getValue()))
                .toList();
    }

    /** The types of document that memos may be of, each with what it is called. */
    public List<Option> types(UUID organisation) {
        return all(organisation).stream()
                .filter(OfType::inForce)
                .map(type -> new Option(type.documentType(), type.title()))
                .toList();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("version"),
                row.getString("document_type"),
                row.getString("title"),
                EventJson.MAPPER.readValue(row.getString("conditions"), CONDITIONS),
                EventJson.MAPPER.readValue(row.getString("steps"), STEPS),
                new Deed(instant(row, "published_at"), row.getString("published_by")),
                row.getString("retired_by") == null
                        ? null
                        : new Deed(instant(row, "retired_at"), row.getString("retired_by")),
                row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

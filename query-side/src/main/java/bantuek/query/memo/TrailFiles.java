package bantuek.query.memo;

import bantuek.events.EventJson;
import bantuek.query.memo.TrailPage.Line;
import bantuek.query.platform.Words;
import bantuek.query.trail.Trails.Logged;
import bantuek.query.trail.Trails.Recorded;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A memo's trail to take away: for people as a table, for programs as the events themselves. */
final class TrailFiles {

    private TrailFiles() {}

    /**
     * @param payload to the letter, so that its fingerprint is the same outside
     */
    private record Event(
            UUID memo,
            long version,
            long position,
            String eventId,
            Instant recordedAt,
            String type,
            String revision,
            @JsonRawValue String metadata,
            @JsonRawValue String payload) {

        static Event of(Recorded recorded) {
            Logged logged = recorded.logged();
            return new Event(
                    recorded.entry().event().memo(),
                    recorded.entry().version(),
                    logged.position(),
                    logged.eventId(),
                    logged.recordedAt(),
                    logged.type(),
                    logged.revision(),
                    logged.metadata(),
                    logged.payload());
        }
    }

    static byte[] events(List<Recorded> trail) {
        return trail.stream()
                .map(recorded -> EventJson.MAPPER.writeValueAsString(Event.of(recorded)) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] table(List<Line> lines, Words words) {
        List<String> headings =
                List.of(
                        words.of("history.event"),
                        words.of("history.when"),
                        words.of("history.who"),
                        words.of("history.orders"),
                        words.of("history.what"),
                        words.of("history.notes"),
                        words.of("history.seen"),
                        words.of("history.fingerprint"),
                        words.of("history.recorded"),
                        words.of("history.position"),
                        words.of("history.type"),
                        words.of("history.event-id"));
        return Csv.of(
                Stream.concat(Stream.of(headings), lines.stream().map(TrailFiles::row)).toList());
    }

    private static List<String> row(Line line) {
        return List.of(
                String.valueOf(line.version() + 1),
                line.told().when(),
                line.told().who(),
                String.join("\n", line.orders()),
                line.told().what(),
                String.join("\n", line.told().notes()),
                line.seen(),
                line.fingerprint(),
                line.raw().recordedAt(),
                line.raw().position(),
                line.raw().type(),
                line.raw().eventId());
    }
}

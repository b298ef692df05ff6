package bantuek.query.trail;

import bantuek.events.EventCatalogue;
import bantuek.events.EventJson;
import bantuek.events.EventType;
import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Batch;
import bantuek.query.platform.BatchWriter;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import bantuek.query.platform.Rows;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** ประวัติ: one line an event, never changed, with all that a fold knows of it. */
@Component
class TrailProjector implements Projector {

    private static final String SAVE =
            """
            INSERT INTO trail (memo, version, organisation, at, position, event_type, provenance, event)
            VALUES (:memo, :version, :organisation, :at, :position, :event_type, :provenance::jsonb, :event::jsonb)
            ON CONFLICT (memo, version) DO NOTHING
            """;

    private final BatchWriter batches;
    private final Rows<Place, Line> lines = new Lines();

    TrailProjector(BatchWriter projectorBatches) {
        this.batches = projectorBatches;
    }

    private record Place(UUID memo, long version) {}

    private record Line(MemoEvent event, Occurrence occurrence) {}

    @Override
    public String readModel() {
        return "trail";
    }

    @EventHandler
    void on(MemoEvent event, Occurrence occurrence, Batch batch) {
        batch.of(lines)
                .put(new Place(event.memo(), occurrence.version()), new Line(event, occurrence));
    }

    private final class Lines implements Rows<Place, Line> {

        @Override
        public @Nullable Line read(Place place) {
            throw new UnsupportedOperationException("a line is never changed");
        }

        @Override
        public void save(Collection<Line> rows) {
            batches.write(SAVE, rows.stream().map(TrailProjector::values));
        }
    }

    private static SqlParameterSource values(Line line) {
        MemoEvent event = line.event();
        Occurrence occurrence = line.occurrence();
        EventType type = EventCatalogue.of(event.getClass()).orElseThrow();
        return new MapSqlParameterSource("memo", event.memo())
                .addValue("version", occurrence.version())
                .addValue("organisation", occurrence.organisation())
                .addValue("at", occurrence.at().atOffset(ZoneOffset.UTC))
                .addValue("position", occurrence.position())
                .addValue("event_type", type.name())
                .addValue(
                        "provenance", EventJson.MAPPER.writeValueAsString(occurrence.provenance()))
                .addValue("event", EventJson.MAPPER.writeValueAsString(event));
    }
}

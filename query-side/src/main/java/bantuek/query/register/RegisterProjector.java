package bantuek.query.register;

import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import bantuek.query.platform.Batch;
import bantuek.query.platform.BatchWriter;
import bantuek.query.platform.Kept;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import bantuek.query.platform.Rows;
import bantuek.query.register.Line.Deed;
import bantuek.query.register.Line.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the registers of numbers, a line a number. */
@Component
class RegisterProjector implements Projector {

    private static final String SAVE_LINE =
            """
            INSERT INTO register_line (register, number, organisation, state, memo, subject,
                                       printed, dated, outside, purpose, reason,
                                       taken_at, taken_by, changed_at, changed_by, position)
            VALUES (:register, :number, :organisation, :state, :memo, :subject,
                    :printed, :dated, :outside, :purpose, :reason,
                    :taken_at, :taken_by, :changed_at, :changed_by, :position)
            ON CONFLICT (register, number) DO UPDATE SET
                state = excluded.state, memo = excluded.memo, subject = excluded.subject,
                printed = excluded.printed, dated = excluded.dated, outside = excluded.outside,
                purpose = excluded.purpose, reason = excluded.reason,
                taken_at = excluded.taken_at, taken_by = excluded.taken_by,
                changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                position = excluded.position
            """;

    private final JdbcClient jdbc;
    private final BatchWriter batches;
    private final Rows<Place, Stored> lines = new Lines();

    RegisterProjector(JdbcClient projectorJdbc, BatchWriter projectorBatches) {
        this.jdbc = projectorJdbc;
        this.batches = projectorBatches;
    }

    private record Place(UUID register, int number) {}

    private record Stored(Place place, UUID organisation, Line line) {}

    @Override
    public String readModel() {
        return "register";
    }

    @EventHandler
    void on(RegisterEvent event, Occurrence occurrence, Batch batch) {
        switch (event) {
            case RegisterOpened e -> open(e);
            case NumberReserved e ->
                    put(e.register(), Line.reserved(e, occurrence), occurrence, batch);
            case NumberIssued e -> {
                Line before = line(e.register(), e.number(), batch);
                put(e.register(), Line.issued(before, e, occurrence), occurrence, batch);
            }
            case NumberVoided e -> {
                Line before = line(e.register(), e.number(), batch);
                if (before == null) {
                    throw occurrence.cannotHaveComeFirst(e);
                }
                put(e.register(), before.voided(e, occurrence), occurrence, batch);
            }
        }
    }

    private void open(RegisterOpened event) {
        jdbc.sql("INSERT INTO register VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        event.register(),
                        event.organisation(),
                        event.unit(),
                        event.series().name(),
                        event.year())
                .update();
    }

    private @Nullable Line line(UUID register, int number, Batch batch) {
        Stored kept = batch.of(lines).get(new Place(register, number));
        return kept == null ? null : kept.line();
    }

    /** What is known of a line already is not put back by an event that comes once more. */
    private void put(UUID register, Line line, Occurrence occurrence, Batch batch) {
        Place place = new Place(register, line.number());
        Kept<Place, Stored> kept = batch.of(lines);
        Stored known = kept.get(place);
        if (known == null || known.line().position() < line.position()) {
            kept.put(place, new Stored(place, occurrence.organisation(), line));
        }
    }

    private final class Lines implements Rows<Place, Stored> {

        @Override
        public @Nullable Stored read(Place place) {
            return jdbc.sql("SELECT * FROM register_line WHERE register = ? AND number = ?")
                    .params(place.register(), place.number())
                    .query((row, _) ->
                            new Stored(place, row.getObject("organisation", UUID.class), line(row)))
                    .optional()
                    .orElse(null);
        }

        @Override
        public void save(Collection<Stored> rows) {
            batches.write(SAVE_LINE, rows.stream().map(RegisterProjector::values));
        }
    }

    private static SqlParameterSource values(Stored kept) {
        Line line = kept.line();
        return new MapSqlParameterSource("register", kept.place().register())
                .addValue("number", line.number())
                .addValue("organisation", kept.organisation())
                .addValue("state", line.state().name())
                .addValue("memo", line.memo())
                .addValue("subject", line.subject())
                .addValue("printed", line.printed())
                .addValue("dated", line.dated())
                .addValue("outside", line.outside())
                .addValue("purpose", line.purpose())
                .addValue("reason", line.reason())
                .addValue("taken_at", utc(line.taken().at()))
                .addValue("taken_by", line.taken().by())
                .addValue("changed_at", utc(line.changed().at()))
                .addValue("changed_by", line.changed().by())
                .addValue("position", line.position());
    }

    static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                row.getObject("memo", UUID.class),
                row.getString("subject"),
                row.getString("printed"),
                row.getObject("dated", LocalDate.class),
                row.getBoolean("outside"),
                row.getString("purpose"),
                row.getString("reason"),
                new Deed(instant(row, "taken_at"), row.getString("taken_by")),
                new Deed(instant(row, "changed_at"), row.getString("changed_by")),
                row.getLong("position"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

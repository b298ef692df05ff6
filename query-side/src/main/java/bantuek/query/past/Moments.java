package bantuek.query.past;

import bantuek.query.past.KnownMoment.Found;
import bantuek.query.platform.Moment;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Reading;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which moments of an organisation's past there are. */
@Component
public class Moments {

    /** The last that had happened by then, to its memos or to its office. */
    private static final String LAST =
            """
            SELECT at FROM (
                (SELECT position, at FROM query.trail
                 WHERE position <= :position ORDER BY position DESC LIMIT 1)
                UNION ALL
                (SELECT position, recorded_at FROM query.logged_of_office(:position, NULL)
                 ORDER BY position DESC LIMIT 1)) AS last (position, at)
            ORDER BY position DESC LIMIT 1
            """;

    private final Reading reading;
    private final Progress progress;
    private final Clock clock;

    Moments(Reading reading, Progress progress, Clock clock) {
        this.reading = reading;
        this.progress = progress;
        this.clock = clock;
    }

    public KnownMoment of(UUID organisation, AskedMoment asked) {
        if (asked.position() != null) {
            return ofPosition(organisation, asked, asked.position());
        }
        if (asked.at().isEmpty()) {
            return KnownMoment.now();
        }
        Instant at = WrittenMoment.read(asked.at());
        if (at == null) {
            return new KnownMoment(asked, Found.UNREADABLE, null);
        }
        return ofClock(organisation, asked, at);
    }

    public KnownSpan of(UUID organisation, AskedSpan asked) {
        return KnownSpan.of(this, organisation, asked, clock.instant());
    }

    private KnownMoment ofPosition(UUID organisation, AskedMoment asked, long position) {
        if (position > progress.position()) {
            return new KnownMoment(asked, Found.AFTER_THE_LAST, null);
        }
        return last(organisation, position)
                .map(at -> new KnownMoment(asked, Found.EXACT, new Moment(position, at)))
                .orElseGet(() ->
                        new KnownMoment(
                                asked,
                                Found.BEFORE_THE_FIRST,
                                new Moment(position, clock.instant())));
    }

    private KnownMoment ofClock(UUID organisation, AskedMoment asked, Instant at) {
        if (at.isAfter(clock.instant())) {
            return new KnownMoment(asked, Found.AFTER_THE_LAST, null);
        }
        Moment moment = new Moment(null, at);
        return new KnownMoment(
                asked,
                hadBegun(organisation, moment) ? Found.EXACT : Found.BEFORE_THE_FIRST,
                moment);
    }

    private Optional<Instant> last(UUID organisation, long position) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql(LAST)
                                .param("position", position)
                                .query((row, _) ->
                                        row.getObject("at", OffsetDateTime.class).toInstant())
                                .optional());
    }

    private boolean hadBegun(UUID organisation, Moment moment) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql("SELECT EXISTS (SELECT FROM query.logged_of_office(NULL, ?))")
                                .param(1, moment.clock(), Types.TIMESTAMP_WITH_TIMEZONE)
                                .query(Boolean.class)
                                .single());
    }
}

package bantuek.query.office;

import bantuek.query.platform.Reading;
import java.time.Clock;

/** Offices by a clock of one's own. */
public final class OfficesAt {

    private OfficesAt() {}

    public static Offices of(Reading reading, Clock clock) {
        return new Offices(reading, clock);
    }
}

package bantuek.query.past;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** The two moments that were meant. */
public record KnownSpan(AskedSpan asked, KnownMoment from, KnownMoment to) {

    /** What is compared with now where nothing is asked for. */
    private static final Duration USUAL = Duration.ofDays(7);

    static KnownSpan of(Moments moments, UUID organisation, AskedSpan asked, Instant now) {
        AskedMoment from =
                asked.from().isNow()
                        ? new AskedMoment(null, now.minus(USUAL).toString())
                        : asked.from();
        return new KnownSpan(
                asked, moments.of(organisation, from), moments.of(organisation, asked.to()));
    }

    public HttpStatus status() {
        return from.isUnreadable() ? from.status() : to.status();
    }

    /** A program is given the moments that it asks for, or none. */
    public KnownSpan orNone() {
        var _ = from.orNone();
        var _ = to.orNone();
        return this;
    }
}

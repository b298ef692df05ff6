package bantuek.query.past;

import bantuek.query.platform.Moment;
import bantuek.query.platform.NotFound;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The moment that was meant, and how far that is what was asked for.
 *
 * @param moment absent for now
 */
public record KnownMoment(AskedMoment asked, Found found, @Nullable Moment moment) {

    public enum Found {
        /** Nothing else was asked for. */
        NOW,
        EXACT,
        /** There was no such organisation yet. */
        BEFORE_THE_FIRST,
        /** That is still to come: now stands for it. */
        AFTER_THE_LAST,
        /** Not to be understood: now stands for it. */
        UNREADABLE
    }

    public static KnownMoment now() {
        return new KnownMoment(AskedMoment.NOW, Found.NOW, null);
    }

    public boolean isUnreadable() {
        return found == Found.UNREADABLE;
    }

    public HttpStatus status() {
        return isUnreadable() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }

    /** A memo as it stood then. */
    public String href(String memo) {
        return moment == null ? memo : asked.href(memo + "/as-of");
    }

    /** What the clock showed then. */
    public Instant clock(Instant now) {
        return moment == null ? now : moment.at();
    }

    /** A program is given the moment that it asks for, or none. */
    public KnownMoment orNone() {
        return switch (found) {
            case NOW, EXACT -> this;
            case BEFORE_THE_FIRST, AFTER_THE_LAST -> throw new NotFound();
            case UNREADABLE -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }
}

package bantuek.query.memo;

import bantuek.query.past.WrittenMoment;
import bantuek.query.platform.NotFound;
import bantuek.query.trail.Trails.Happened;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which state of a memo is meant, and how far that is what was asked for. There is always one to be
 * shown: the nearest that there was.
 */
record AsOf(long version, Found found) {

    enum Found {
        /** The state of that moment. */
        EXACT,
        /** There was no such memo yet: the first state stands for it. */
        BEFORE_THE_FIRST,
        /** There is no such version yet: the last state stands for it. */
        AFTER_THE_LAST,
        /** Not to be understood: the last state stands for it. */
        UNREADABLE
    }

    /**
     * @param trail of a memo, from its first event on
     * @param version wins over a position, and that over a moment
     */
    static AsOf of(
            List<Happened> trail,
            @Nullable Long version,
            @Nullable Long position,
            @Nullable String at) {
        long last = trail.size() - 1L;
        if (version != null) {
            return ofVersion(version, last);
        }
        if (position != null) {
            return until(trail, mark -> mark.position() <= position);
        }
        if (at == null || at.isBlank()) {
            return new AsOf(last, Found.EXACT);
        }
        Instant moment = WrittenMoment.read(at);
        return moment == null
                ? new AsOf(last, Found.UNREADABLE)
                : until(trail, mark -> !mark.at().isAfter(moment));
    }

    /** A program is given the state that it asks for, or none. */
    long orNone() {
        return switch (found) {
            case EXACT -> version;
            case BEFORE_THE_FIRST, AFTER_THE_LAST -> throw new NotFound();
            case UNREADABLE -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private static AsOf ofVersion(long version, long last) {
        if (version < 0) {
            return new AsOf(0, Found.BEFORE_THE_FIRST);
        }
        return version > last
                ? new AsOf(last, Found.AFTER_THE_LAST)
                : new AsOf(version, Found.EXACT);
    }

    /** A clock may have been put back: then what follows the first later event is later too. */
    private static AsOf until(List<Happened> trail, Predicate<Happened> hadHappened) {
        long events = trail.stream().takeWhile(hadHappened).count();
        return events == 0
                ? new AsOf(0, Found.BEFORE_THE_FIRST)
                : new AsOf(events - 1, Found.EXACT);
    }
}

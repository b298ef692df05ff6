package bantuek.query.pace;

import java.time.Duration;

/**
 * How long it takes.
 *
 * @param times how often that was seen
 * @param median half took no longer
 * @param most nine in ten took no longer
 */
public record Span(int times, Duration median, Duration most) {

    /** Of fewer, nobody can say what is usual. */
    private static final int ENOUGH = 5;

    public boolean isKnown() {
        return times >= ENOUGH;
    }
}

package bantuek.command.register;

import bantuek.events.Check;
import bantuek.events.register.Series;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which number a memo is to get.
 *
 * @param reserved one that was reserved; otherwise the next one
 * @param outside one that the paper has already, with the date on that paper
 */
public record NumberWish(
        Series series,
        @Nullable Integer reserved,
        @Nullable Integer outside,
        @Nullable LocalDate on) {

    public NumberWish {
        if (reserved != null) {
            Check.atLeast(1, reserved, "number.reserved");
        }
        if (outside != null) {
            Check.atLeast(1, outside, "number.outside");
        }
    }

    public static NumberWish next() {
        return new NumberWish(Series.GENERAL, null, null, null);
    }

    /** The date beside the number: the day's, or that on the paper. */
    LocalDate datedOn(LocalDate today) {
        return outside == null || on == null ? today : on;
    }
}

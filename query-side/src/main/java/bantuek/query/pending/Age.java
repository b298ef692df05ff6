package bantuek.query.pending;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long something has waited, in days of the calendar.
 *
 * @see #last
 */
public enum Age {
    TODAY(0, 0),
    TO_3(1, 3),
    TO_7(4, 7),
    TO_15(8, 15),
    TO_30(16, 30),
    OVER_30(31, null);

    private final int first;
    private final @Nullable Integer last;

    Age(int first, @Nullable Integer last) {
        this.first = first;
        this.last = last;
    }

    int first() {
        return first;
    }

    /** Null where there is none. */
    @Nullable Integer last() {
        return last;
    }

    static Age of(int days) {
        return Stream.of(values())
                .filter(age -> age.last == null || days <= age.last)
                .findFirst()
                .orElse(OVER_30);
    }
}

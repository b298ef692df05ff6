package bantuek.office;

import bantuek.events.Check;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in Bangkok, the first and the last one among them.
 *
 * @param to absent for a period without an end
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        Check.present(from, "from");
        Check.notBefore(from, to, "to");
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean isOverOn(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    public boolean overlaps(Period other) {
        return covers(other.from) || other.covers(from);
    }
}

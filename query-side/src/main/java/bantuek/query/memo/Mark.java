package bantuek.query.memo;

import bantuek.events.memo.Urgency;
import bantuek.events.memo.UrgencyMarked;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * ชั้นความเร็ว
 *
 * @param due by when it is to be decided
 */
public record Mark(Urgency urgency, @Nullable LocalDate due) {

    public static final Mark NONE = new Mark(Urgency.NORMAL, null);

    public static Mark of(UrgencyMarked event) {
        return new Mark(event.urgency(), event.due());
    }
}

package bantuek.query.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far what is shown has come, and what is held up.
 *
 * @param making how far a set that is being made anew has come
 */
public record OperationsPage(
        String folded,
        String last,
        boolean upToDate,
        String standing,
        @Nullable String making,
        List<Line> parked,
        @Nullable String problem) {

    /**
     * @param version the first event of the stream that waits
     * @param retry what the button says to those who don't see the line
     */
    public record Line(
            String readModel,
            String stream,
            String version,
            String eventType,
            String why,
            String since,
            String retry) {}
}

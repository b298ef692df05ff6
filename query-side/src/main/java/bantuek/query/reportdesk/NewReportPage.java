package bantuek.query.reportdesk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a report comes into a memo.
 *
 * @param replaces whether there is one already, whose place the new one takes
 */
public record NewReportPage(UUID memo, boolean replaces, @Nullable String problem) {

    public String path() {
        return "/memos/" + memo;
    }
}

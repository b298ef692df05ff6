package bantuek.query.reportdesk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a report comes into a memo.
 *
 * @param replaces whether there is one already, whose place the new one takes
 * @param year the fiscal year that a new report is probably of
 * @param earlier reports that can be carried over
 */
public record NewReportPage(
        UUID memo,
        long version,
        String requestKey,
        boolean replaces,
        String year,
        List<Choice> forms,
        List<Choice> earlier,
        @Nullable String problem) {

    public record Choice(String value, String words) {}

    public String path() {
        return "/memos/" + memo;
    }
}

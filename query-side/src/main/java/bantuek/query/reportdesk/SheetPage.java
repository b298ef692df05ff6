package bantuek.query.reportdesk;

import bantuek.query.memo.ReportTable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report with a handle on each of its rows. */
public record SheetPage(
        UUID memo,
        long version,
        String requestKey,
        ReportTable table,
        List<Handle> handles,
        @Nullable String problem) {

    /**
     * @param words by which a row is known: the first of them
     */
    public record Handle(UUID row, int number, String kind, String words, String status) {}

    public String path() {
        return "/memos/" + memo + "/report";
    }
}

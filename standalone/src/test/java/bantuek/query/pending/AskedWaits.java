package bantuek.query.pending;

import bantuek.query.memo.Memos.Seen;
import bantuek.query.office.OfficeToday;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits, as it is asked for, and for whom. */
public final class AskedWaits {

    private AskedWaits() {}

    /** Something that waits, with its memo. */
    public record Asked(UUID memo, Object item) {}

    public static List<Asked> in(JdbcClient jdbc, OfficeToday office, Seen seen) {
        return Waits.in(jdbc, office, seen).stream()
                .map(wait -> new Asked(wait.memo(), wait))
                .toList();
    }

    public static List<Asked> of(List<Asked> all, Set<UUID> memos) {
        return all.stream().filter(asked -> memos.contains(asked.memo())).toList();
    }
}

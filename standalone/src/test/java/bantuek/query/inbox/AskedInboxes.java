package bantuek.query.inbox;

import bantuek.query.memo.Memos;
import bantuek.query.memo.Memos.Seen;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.platform.ReaderOf;
import bantuek.query.platform.Viewer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inboxes, as they are asked for. */
public final class AskedInboxes {

    private final Inboxes inboxes;

    public AskedInboxes(ReaderOf reader, Offices offices, Memos memos) {
        this.inboxes = new Inboxes(reader.reading(), reader.pasts(), offices, memos);
    }

    /** An item, with its memo. */
    public record Asked(UUID memo, Object item) {}

    public List<Asked> now(Viewer viewer) {
        return all(inboxes.of(viewer));
    }

    public List<Asked> then(JdbcClient jdbc, Viewer viewer, OfficeToday then, Seen seen) {
        return all(inboxes.asOf(jdbc, viewer, then, seen));
    }

    public static List<Asked> of(List<Asked> all, Set<UUID> memos) {
        return all.stream().filter(asked -> memos.contains(asked.memo())).toList();
    }

    private static List<Asked> all(Inboxes.Inbox inbox) {
        return Stream.concat(inbox.waiting().stream(), inbox.forsaken().stream())
                .map(item -> new Asked(item.memo(), item))
                .toList();
    }
}

package bantuek.query.inbox;

import bantuek.query.inbox.InboxData.InboxItem;
import bantuek.query.inbox.Inboxes.Item;
import bantuek.query.past.Difference;
import bantuek.query.past.KnownSpan;
import java.time.Instant;
import java.util.List;

/** How an inbox became different between two moments, as data, for programs. */
record InboxChangesData(
        Instant from,
        Instant to,
        List<InboxItem> arrived,
        List<InboxItem> left,
        List<InboxMove> moved,
        int stayed) {

    /** Something that stood there at both moments, and had come anew. */
    record InboxMove(InboxItem before, InboxItem after) {}

    static InboxChangesData of(Difference<Item> difference, KnownSpan span, Instant now) {
        return new InboxChangesData(
                span.from().clock(now),
                span.to().clock(now),
                difference.arrived().stream().map(InboxItem::of).toList(),
                difference.left().stream().map(InboxItem::of).toList(),
                difference.moved().stream()
                        .map(moved ->
                                new InboxMove(
                                        InboxItem.of(moved.before()), InboxItem.of(moved.after())))
                        .toList(),
                difference.stayed());
    }
}

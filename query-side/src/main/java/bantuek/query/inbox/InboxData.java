package bantuek.query.inbox;

import bantuek.events.memo.StepKind;
import bantuek.events.memo.Urgency;
import bantuek.query.inbox.Inboxes.Inbox;
import bantuek.query.inbox.Inboxes.Item;
import bantuek.query.inbox.Inboxes.What;
import bantuek.query.office.OfficeToday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the reader, as data, for programs. */
record InboxData(Instant asOf, List<InboxItem> waiting, List<InboxItem> forsaken) {

    /**
     * @param title of the post that it waits at
     * @param kind what is asked for there
     * @param capacity what would be printed under the name, a line each
     */
    record InboxItem(
            UUID memo,
            What what,
            String subject,
            String unitName,
            String drafter,
            @Nullable String title,
            @Nullable StepKind kind,
            List<String> capacity,
            Instant since,
            Urgency urgency,
            @Nullable LocalDate due) {

        static InboxItem of(Item item) {
            return new InboxItem(
                    item.memo(),
                    item.what(),
                    item.subject(),
                    item.unitName(),
                    item.drafterName(),
                    item.title(),
                    item.kind(),
                    OfficeToday.printed(item.capacity()),
                    item.since(),
                    item.mark().urgency(),
                    item.mark().due());
        }
    }

    static InboxData of(Inbox inbox, Instant clock) {
        return new InboxData(
                clock,
                inbox.waiting().stream().map(InboxItem::of).toList(),
                inbox.forsaken().stream().map(InboxItem::of).toList());
    }
}

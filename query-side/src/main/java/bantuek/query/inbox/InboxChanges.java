package bantuek.query.inbox;

import bantuek.query.inbox.Inboxes.Inbox;
import bantuek.query.inbox.Inboxes.Item;
import bantuek.query.inbox.Inboxes.What;
import bantuek.query.past.Difference;
import bantuek.query.past.DifferencePage;
import bantuek.query.past.DifferencePage.Names;
import bantuek.query.past.DifferencePage.Row;
import bantuek.query.past.KnownSpan;
import bantuek.query.platform.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came into an inbox between two moments, what left it, and what came anew. */
final class InboxChanges {

    static final String PATH = "/inbox/changes";

    private InboxChanges() {}

    private record Key(UUID memo, What what, @Nullable Integer step) {}

    static Difference<Item> between(Inbox before, Inbox after) {
        return Difference.between(
                all(before),
                all(after),
                item -> new Key(item.memo(), item.what(), item.step()),
                Item::since);
    }

    private static List<Item> all(Inbox inbox) {
        return Stream.concat(inbox.waiting().stream(), inbox.forsaken().stream()).toList();
    }

    static DifferencePage page(
            Difference<Item> difference, KnownSpan span, Instant now, Words words) {
        return DifferencePage.of(
                words.of("inbox.changes"),
                PATH,
                "/",
                span,
                now,
                difference,
                (before, after) -> row(before, after, words),
                Names.OF_WAITING,
                words);
    }

    private static Row row(@Nullable Item before, @Nullable Item after, Words words) {
        Item known = after == null ? before : after;
        if (known == null) {
            throw new IllegalArgumentException("neither then nor then");
        }
        return new Row(
                "/memos/" + known.memo(),
                known.subject(),
                known.unitName() + " · " + known.drafterName(),
                before == null ? "" : why(before, words),
                after == null ? "" : why(after, words));
    }

    private static String why(Item item, Words words) {
        String what = HomePage.what(item, words);
        return Stream.of(what, item.title() == null ? "" : item.title())
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + " " + other)
                        .orElse("")
                + " ("
                + words.of("difference.since", words.time(item.since()))
                + ")";
    }
}

package bantuek.query.inbox;

import bantuek.query.memo.MemoLine;
import bantuek.query.memo.Memos;
import bantuek.query.memo.Urgent;
import bantuek.query.office.OfficeToday;
import bantuek.query.past.KnownMoment;
import bantuek.query.past.PastBar;
import bantuek.query.platform.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * กล่องงาน
 *
 * @param signable how many of what waits can be signed with others
 */
public record HomePage(
        PastBar past, int signable, List<Row> waiting, List<Row> forsaken, List<MemoLine> own) {

    /**
     * @param what why it stands here, where that is not for a signature
     * @param title of the post at which it waits for nobody
     */
    public record Row(
            String href,
            String subject,
            String unit,
            String drafter,
            String urgency,
            String what,
            String title,
            List<String> capacity,
            String since,
            String lasting,
            String machineTime) {

        static Row of(Inboxes.Item item, KnownMoment then, Words words, Instant clock) {
            return new Row(
                    then.href("/memos/" + item.memo()),
                    item.subject(),
                    item.unitName(),
                    item.drafterName(),
                    Urgent.of(item.mark(), words),
                    HomePage.what(item, words),
                    item.title() == null ? "" : item.title(),
                    OfficeToday.printed(item.capacity()),
                    words.time(item.since()),
                    words.lasting(Duration.between(item.since(), clock)),
                    Words.machine(item.since()));
        }
    }

    /** Why it stands there, where that is not for a signature. */
    static String what(Inboxes.Item item, Words words) {
        return switch (item.what()) {
            case STEP -> item.isToDo() ? words.of("inbox.to-do") : "";
            case RETURNED -> words.of("inbox.returned");
            case WITHDRAWAL -> words.of("inbox.withdrawal");
            case FORSAKEN -> words.of("inbox.forsaken");
        };
    }

    static HomePage of(
            KnownMoment then,
            Inboxes.Inbox inbox,
            List<Memos.Line> own,
            Words words,
            Instant clock) {
        return new HomePage(
                PastBar.of("/", then, "/", Map.of(), InboxChanges.PATH, words),
                then.moment() == null ? signable(inbox) : 0,
                inbox.waiting().stream().map(item -> Row.of(item, then, words, clock)).toList(),
                inbox.forsaken().stream().map(item -> Row.of(item, then, words, clock)).toList(),
                own.stream().map(line -> MemoLine.of(line, words)).toList());
    }

    private static int signable(Inboxes.Inbox inbox) {
        return Stack.of(inbox.waiting()).stream()
                .mapToInt(stack -> stack.items().size())
                .filter(items -> items > 1)
                .sum();
    }
}

package bantuek.query.memo;

import bantuek.events.memo.Urgency;
import bantuek.query.platform.Words;
import java.time.LocalDate;

/** How urgent a memo is, in the reader's words. */
public final class Urgent {

    private Urgent() {}

    /** Empty for what is not urgent and can wait. */
    public static String of(Mark mark, Words words) {
        return mark.equals(Mark.NONE) ? "" : printed(mark, words);
    }

    static String printed(Mark mark, Words words) {
        LocalDate due = mark.due();
        String urgency = words.of("urgency." + mark.urgency());
        if (due == null) {
            return urgency;
        }
        return mark.urgency() == Urgency.NORMAL
                ? words.of("urgency.by", words.date(due))
                : words.of("urgency.with-day", urgency, words.date(due));
    }
}

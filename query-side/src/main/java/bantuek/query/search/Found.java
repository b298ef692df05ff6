package bantuek.query.search;

import bantuek.query.memo.Passage;
import bantuek.query.memo.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search came to.
 *
 * @param more whether there are more than these
 * @param narrow whether so much says it that it was given up: then there are no memos here
 */
record Found(List<Memo> memos, boolean more, boolean narrow) {

    static final Found NOTHING = new Found(List.of(), false, false);
    static final Found TOO_MUCH = new Found(List.of(), false, true);

    /**
     * @param passages for each term the first place where it stands, beside those in the subject
     */
    record Memo(
            UUID memo,
            String subject,
            @Nullable String number,
            State state,
            boolean published,
            List<String> waitingFor,
            UUID unit,
            @Nullable String unitName,
            String drafter,
            Instant draftedAt,
            Instant changedAt,
            List<Passage> passages) {}
}

package bantuek.query.memo;

import org.jspecify.annotations.Nullable;

/**
 * A memo as it stood after one of its events.
 *
 * @param banner as of when
 * @param happened the event that made it so
 * @param place which of how many events that was
 * @param remark how this is not what was asked for, or that nothing came after
 * @param asked the moment as it was typed
 * @param last the number of the last event that there is
 */
public record AsOfPage(
        MemoPage memo,
        String banner,
        String happened,
        String by,
        String place,
        String remark,
        boolean unreadable,
        String asked,
        @Nullable Long earlier,
        @Nullable Long later,
        long last) {

    public String path() {
        return memo.path() + "/as-of";
    }
}

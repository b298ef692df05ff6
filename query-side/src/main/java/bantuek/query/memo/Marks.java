package bantuek.query.memo;

import bantuek.events.memo.PassingReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came to a step besides an answer.
 *
 * @param passedOver why the memo went on past it
 * @param blocked since when nobody could sign there
 * @param opened when somebody whose turn it was first looked
 * @param acknowledged who said that the post knows
 * @param dropped whether the memo takes another way
 */
public record Marks(
        @Nullable PassingReason passedOver,
        @Nullable Instant blocked,
        @Nullable Instant opened,
        @Nullable Signature acknowledged,
        boolean dropped) {

    static final Marks NONE = new Marks(null, null, null, null, false);

    Marks passedOver(PassingReason reason) {
        return new Marks(reason, null, opened, acknowledged, dropped);
    }

    Marks blocked(Instant at) {
        return new Marks(passedOver, at, opened, acknowledged, dropped);
    }

    Marks unblocked() {
        return new Marks(passedOver, null, opened, acknowledged, dropped);
    }

    /** Only the first look counts. */
    Marks opened(Instant at) {
        return opened == null ? new Marks(passedOver, blocked, at, acknowledged, dropped) : this;
    }

    Marks acknowledged(Signature by) {
        return new Marks(passedOver, blocked, opened, by, dropped);
    }

    Marks leftOut() {
        return new Marks(passedOver, blocked, opened, acknowledged, true);
    }

    /** As if the memo had not come there yet; what is known stays known. */
    Marks cleared() {
        return new Marks(null, null, null, acknowledged, dropped);
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ร่างบันทึก: somebody of a unit began a memo.
 *
 * @param documentType what kind of memo it is; absent on those from before there were several
 * @param replaces the decided memo that this one is to stand in the place of (ฉบับแทนที่)
 * @param copyOf the memo whose text it began with
 */
public record MemoDrafted(
        UUID memo,
        UUID unit,
        MemoText text,
        @Nullable String documentType,
        @Nullable UUID replaces,
        @Nullable UUID copyOf)
        implements MemoEvent {

    public MemoDrafted {
        Check.present(memo, "memo");
        Check.present(unit, "unit");
        Check.present(text, "text");
        if (documentType != null) {
            Check.code(documentType, "documentType");
        }
    }

    public MemoDrafted(UUID memo, UUID unit, MemoText text) {
        this(memo, unit, text, null, null, null);
    }
}

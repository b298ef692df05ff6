package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** ร่างบันทึก: somebody of a unit began a memo. */
public record MemoDrafted(UUID memo, UUID unit, MemoText text) implements MemoEvent {

    public MemoDrafted {
        Check.present(memo, "memo");
        Check.present(unit, "unit");
        Check.present(text, "text");
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** แก้ไขร่าง: the drafter gave the memo another text. */
public record MemoRevised(UUID memo, MemoText text) implements MemoEvent {

    public MemoRevised {
        Check.present(memo, "memo");
        Check.present(text, "text");
    }
}

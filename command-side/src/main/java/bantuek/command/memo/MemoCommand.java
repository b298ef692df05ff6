package bantuek.command.memo;

import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people may ask of a memo. */
sealed interface MemoCommand {

    UUID memo();

    /** ร่างบันทึก */
    record DraftMemo(UUID memo, UUID unit, MemoText text) implements MemoCommand {}

    /** แก้ไขร่าง */
    record ReviseMemo(UUID memo, MemoText text) implements MemoCommand {}

    /** เสนอ */
    record SubmitMemo(UUID memo) implements MemoCommand {}

    /** ให้ความเห็น */
    record RecordOpinion(UUID memo, Opinion opinion, @Nullable String note)
            implements MemoCommand {}

    /** สั่งการ */
    record DecideMemo(UUID memo, Decision decision, @Nullable String reason)
            implements MemoCommand {}
}

package bantuek.query.memo;

import bantuek.events.memo.PassageComment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ส่งกลับ
 *
 * @param target the step that it was sent back to; absent where that was the drafter
 */
public record Return(Remark remark, @Nullable Integer target, List<PassageComment> comments) {}

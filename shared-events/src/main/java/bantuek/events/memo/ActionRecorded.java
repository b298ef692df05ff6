package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** ดำเนินการแล้ว: after the decision, a post did what its step asks (hand over, take back). */
public record ActionRecorded(UUID memo, int step, @Nullable String note) implements MemoEvent {

    public ActionRecorded {
        Check.present(memo, "memo");
        Check.atLeast(0, step, "step");
        if (note != null) {
            Check.text(note, "note", Limits.NOTE_CHARACTERS);
        }
    }
}

package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.InvalidValue;
import bantuek.events.Limits;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** ให้ความเห็น: the post whose turn it was gave its opinion. Steps are counted from 0. */
public record OpinionRecorded(UUID memo, int step, Opinion opinion, @Nullable String note)
        implements MemoEvent {

    public OpinionRecorded {
        Check.present(memo, "memo");
        Check.atLeast(0, step, "step");
        Check.present(opinion, "opinion");
        if (note != null) {
            Check.text(note, "note", Limits.NOTE_CHARACTERS);
        } else if (opinion.wantsNote()) {
            throw new InvalidValue("opinion.note-missing", "note", Map.of("opinion", opinion));
        }
    }
}

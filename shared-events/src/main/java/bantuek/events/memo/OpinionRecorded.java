package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.InvalidValue;
import bantuek.events.Limits;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ให้ความเห็น: the post whose turn it was gave its opinion. Steps are counted from 0.
 *
 * @param also further steps that the same signature answers: one person, two posts on the route
 * @param textHash the fingerprint of the text that was signed
 */
public record OpinionRecorded(
        UUID memo,
        int step,
        Opinion opinion,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> also,
        @Nullable String textHash,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Flag> flags)
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
        also = Check.optionalList(also, "also", Limits.ROUTE_STEPS);
        flags = Check.optionalList(flags, "flags", Flag.values().length);
    }

    public OpinionRecorded(UUID memo, int step, Opinion opinion, @Nullable String note) {
        this(memo, step, opinion, note, List.of(), null, List.of());
    }
}

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
 * สั่งการ: the deciding post ended the route. Steps are counted from 0.
 *
 * @param textHash the fingerprint of the text that was decided on
 */
public record DecisionRecorded(
        UUID memo,
        int step,
        Decision decision,
        @Nullable String reason,
        @Nullable String textHash,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Flag> flags)
        implements MemoEvent {

    public DecisionRecorded {
        Check.present(memo, "memo");
        Check.atLeast(0, step, "step");
        Check.present(decision, "decision");
        if (reason != null) {
            Check.text(reason, "reason", Limits.NOTE_CHARACTERS);
        } else if (decision.wantsReason()) {
            throw new InvalidValue(
                    "decision.reason-missing", "reason", Map.of("decision", decision));
        }
        flags = Check.optionalList(flags, "flags", Flag.values().length);
    }

    public DecisionRecorded(UUID memo, int step, Decision decision, @Nullable String reason) {
        this(memo, step, decision, reason, null, List.of());
    }
}

package bantuek.query.pace;

import bantuek.query.memo.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a memo waited at a step of its route, from when it came there.
 *
 * @param by who acted there, if anybody did
 */
record Stay(
        int place, Step step, Instant cameAt, Instant endedAt, Ending ending, @Nullable Signer by) {

    /** In which capacity, as it is printed under the name. */
    record Signer(UUID person, String name, List<String> titles) {}
}

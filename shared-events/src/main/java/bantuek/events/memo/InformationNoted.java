package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** รับทราบ: a post that was informed says so. Nothing waits for it. */
public record InformationNoted(UUID memo, int step) implements MemoEvent {

    public InformationNoted {
        Check.present(memo, "memo");
        Check.atLeast(0, step, "step");
    }
}

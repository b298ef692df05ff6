package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** ข้ามลำดับ: the memo went on past a step, for everybody to see why. */
public record StepPassedOver(UUID memo, int step, PassingReason reason) implements MemoEvent {

    public StepPassedOver {
        Check.present(memo, "memo");
        Check.atLeast(0, step, "step");
        Check.present(reason, "reason");
    }
}

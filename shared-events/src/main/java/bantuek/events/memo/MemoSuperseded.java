package bantuek.events.memo;

import bantuek.events.Check;
import java.util.UUID;

/** มีฉบับแทนที่: another memo, approved on the full route, stands in its place. */
public record MemoSuperseded(UUID memo, UUID by) implements MemoEvent {

    public MemoSuperseded {
        Check.present(memo, "memo");
        Check.present(by, "by");
    }
}

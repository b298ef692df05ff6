package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.RandomLives;
import bantuek.events.Provenance;
import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Occurrence;
import bantuek.thai.ThaiDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What one side decides and what the other shows of it are two folds of the same events, written
 * apart. Whatever happens to a memo, both say where it stands and whom it waits for.
 */
class BothSidesAgreeTest {

    private static final int WALKS = Integer.getInteger("bantuek.walks", 12);

    @Test
    void whatever_becomes_of_a_memo_both_sides_say_the_same_of_it() {
        long fresh = new Random().nextInt(1_000_000);
        for (int walk = 0; walk < WALKS; walk++) {
            RandomLives.tell(walk % 2 == 0 ? walk : fresh + walk, new Sheets());
        }
    }

    private static final class Sheets implements RandomLives.Reader {

        private static final Map<String, Set<State>> STATES =
                Map.of(
                        "Draft", Set.of(State.DRAFT),
                        "InReview", Set.of(State.IN_REVIEW),
                        "Returned", Set.of(State.RETURNED),
                        "Decided", Set.of(State.APPROVED, State.NOT_APPROVED, State.NOTED),
                        "Withdrawn", Set.of(State.WITHDRAWN),
                        "Cancelled", Set.of(State.CANCELLED),
                        "Superseded", Set.of(State.SUPERSEDED),
                        "Archived", Set.of(State.ARCHIVED),
                        "Disposed", Set.of(State.DISPOSED));

        private final Map<UUID, MemoSheet> sheets = new HashMap<>();
        private int seconds;

        @Override
        public void read(MemoEvent event, Provenance by, LocalDate day, long version) {
            Instant morning = day.atTime(9, 0).atZone(ThaiDate.BANGKOK).toInstant();
            Occurrence occurrence =
                    new Occurrence(by, morning.plusSeconds(seconds++), version, seconds);
            sheets.compute(event.memo(), (_, sheet) -> MemoSheet.evolve(sheet, event, occurrence));
        }

        @Override
        public void stands(UUID memo, String state, List<Integer> open) {
            MemoSheet sheet = Objects.requireNonNull(sheets.get(memo));
            assertThat(STATES.get(state)).contains(sheet.state());
            assertThat(sheet.course().open()).isEqualTo(open);
        }
    }
}

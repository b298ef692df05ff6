package bantuek.standalone.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.RandomLives;
import bantuek.command.platform.MemoryLog.Appended;
import bantuek.events.Provenance;
import bantuek.events.memo.MemoEvent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Years of an office in which everybody does whatever is allowed, beside another office. */
@Tag("database")
class RandomLifeTest {

    private static final class Memory implements RandomLives.Reader {

        private final List<Appended> events = new ArrayList<>();
        private final List<LocalDate> days = new ArrayList<>();

        @Override
        public void wrote(Appended event, LocalDate day) {
            events.add(event);
            days.add(day);
        }

        @Override
        public void read(MemoEvent event, Provenance by, LocalDate day, long version) {}

        @Override
        public void stands(UUID memo, String state, List<Integer> open) {}
    }

    @Test
    void a_life_that_went_by_the_rules_is_clean_and_one_forged_signature_in_it_is_found()
            throws SQLException {
        long seed = Long.getLong("bantuek.seed", new Random().nextInt(1_000_000));
        System.out.println("-Dbantuek.seed=" + seed);
        Memory life = new Memory();
        RandomLives.tell(seed, life);
        LivedIn here = LivedIn.with(it -> it.append(life.events, life.days));

        Verdict verdict = here.verify();
        assertThat(LivedIn.printed(verdict)).contains("verified=yes differences=0 ");
        assertThat(verdict.streams().missingPositions()).isPositive();
        assertThat(verdict.streams().organisations()).isEqualTo(2);
        assertThat(verdict.registers().count()).isGreaterThan(1);

        Verdict forged =
                here.verify(
                        """
                        UPDATE events.event SET metadata = convert_to(jsonb_set(
                            convert_from(metadata, 'UTF8')::jsonb, '{capacity,0,appointment}',
                            to_jsonb(gen_random_uuid()))::text, 'UTF8')
                        WHERE position = (SELECT max(position) FROM events.event
                                          WHERE payload_type = 'memo.opinion-recorded')
                        """);
        assertThat(forged.findings().told(Rule.I2)).hasSize(1);
    }
}

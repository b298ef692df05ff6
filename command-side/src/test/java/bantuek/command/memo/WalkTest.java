package bantuek.command.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventCatalogue;
import bantuek.events.form.FormEvent;
import bantuek.events.office.OrganisationFounded;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * {@code -Dbantuek.walk.steps=1000000} walks further, {@code -Dbantuek.walk.seed=…} walks one way
 * again.
 */
class WalkTest {

    private static final int STEPS = Integer.getInteger("bantuek.walk.steps", 40_000);

    @Test
    void whatever_people_do_in_whatever_order_nothing_happens_that_must_not() {
        Tally tally = new Tally();
        Long seed = Long.getLong("bantuek.walk.seed");
        if (seed != null) {
            new Walk(seed, tally).go(Walk.STEPS);
            return;
        }
        long fresh = new Random().nextInt(1_000_000);
        System.out.println("walks of " + Walk.STEPS + " steps, with seeds from " + fresh);
        for (int walk = 0; walk < STEPS / Walk.STEPS; walk++) {
            new Walk(walk % 2 == 0 ? walk : fresh + walk, tally).go(Walk.STEPS);
        }
        System.out.println(tally);
        for (var type : EventCatalogue.TYPES) {
            // Forms of reports have no say in what becomes of a memo.
            if (!FormEvent.class.isAssignableFrom(type.javaType())) {
                assertThat(tally.of("event " + type.javaType().getSimpleName()))
                        .as(type.name())
                        .isPositive();
            }
        }
        assertThat(tally.of("event " + OrganisationFounded.class.getSimpleName()))
                .isEqualTo(STEPS / Walk.STEPS);
    }
}

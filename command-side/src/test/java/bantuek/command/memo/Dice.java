package bantuek.command.memo;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance, the same again from the same seed; also makes ids that nothing else has. */
final class Dice {

    private final Random random;
    private long ids;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int end) {
        return random.nextInt(end);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... some) {
        return some[random.nextInt(some.length)];
    }

    UUID newId() {
        return new UUID(77, ++ids);
    }
}

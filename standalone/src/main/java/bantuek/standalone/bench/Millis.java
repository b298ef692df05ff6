package bantuek.standalone.bench;

import java.util.List;

/** Of nanoseconds that are sorted. */
final class Millis {

    private Millis() {}

    /**
     * @param share of them that are not above it
     */
    static double millisAt(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share))) / 1e6;
    }
}

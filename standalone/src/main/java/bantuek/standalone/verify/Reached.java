package bantuek.standalone.verify;

import bantuek.query.platform.Segments;
import java.util.List;
import java.util.Set;

/**
 * How far the read models have come, in each of the segments in which they are folded.
 *
 * @param segments in the order of their numbers; empty where nothing was ever folded
 */
record Reached(List<Segment> segments) {

    /**
     * @param index the highest position that is folded
     * @param gaps those below that are not
     */
    record Segment(long index, Set<Long> gaps) {

        static final Segment NOTHING = new Segment(-1, Set.of());

        boolean holds(long position) {
            return position <= index && !gaps.contains(position);
        }
    }

    boolean holds(Row row) {
        return !segments.isEmpty()
                && segments.get(Segments.of(row.stream(), segments.size())).holds(row.position());
    }
}

package bantuek.standalone.verify;

import java.util.Set;

/**
 * How far a read model has come: up to a position, but for those below that it has not seen yet
 * because they were given out and not committed.
 */
record Reached(long index, Set<Long> gaps) {

    static final Reached NOTHING = new Reached(-1, Set.of());

    boolean holds(long position) {
        return position <= index && !gaps.contains(position);
    }
}

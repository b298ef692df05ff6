package bantuek.query.search;

import bantuek.query.memo.State;
import bantuek.thai.FiscalYear;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a search looks.
 *
 * @param year ปีงบประมาณ in which the memo was drafted
 */
record Narrowing(@Nullable State state, @Nullable UUID unit, @Nullable FiscalYear year) {

    static final Narrowing NONE = new Narrowing(null, null, null);

    boolean isNone() {
        return equals(NONE);
    }

    /** What stands on every memo there. */
    UUID[] marks() {
        return Stream.concat(Stream.ofNullable(state).map(State::mark), Stream.ofNullable(unit))
                .toArray(UUID[]::new);
    }
}

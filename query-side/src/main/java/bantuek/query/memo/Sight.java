package bantuek.query.memo;

import bantuek.query.office.OfficeToday;
import bantuek.query.office.OfficeToday.Way;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lets somebody see memos today besides what they drafted or signed.
 *
 * @param ways the posts that they may act for: then the memos that these are asked about
 * @param units to which they belong: then the memos of their colleagues
 * @param clerk whether they act as clerk: then the memos that nobody could sign when they came
 * @param empty of the clerk, the posts at which nobody can sign: then what waits there
 * @param below the units whose superior they are: then the memos that are to be withdrawn
 */
record Sight(List<Way> ways, List<UUID> units, boolean clerk, Set<UUID> empty, Set<UUID> below) {

    static Sight of(UUID person, OfficeToday today) {
        boolean clerk = today.isClerk(person);
        return new Sight(
                today.waysOf(person),
                today.unitsOf(person),
                clerk,
                clerk ? today.empty() : Set.of(),
                today.unitsUnder(person));
    }

    /**
     * One of these stands on every memo that is seen this way, and on others: a search is narrowed
     * by them, and never decided.
     */
    UUID[] marks(UUID person, UUID organisation) {
        return Stream.of(
                        Stream.of(person),
                        Stream.of(posts()),
                        units.stream(),
                        clerk ? Stream.of(organisation) : Stream.<UUID>empty(),
                        empty.stream(),
                        below.stream())
                .flatMap(marks -> marks)
                .distinct()
                .toArray(UUID[]::new);
    }

    UUID[] posts() {
        return ways.stream().map(Way::post).toArray(UUID[]::new);
    }

    @Nullable String[] types() {
        return ways.stream().map(Way::documentType).toArray(String[]::new);
    }
}

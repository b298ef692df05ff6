package bantuek.command.memo;

import bantuek.events.Capacity;
import bantuek.office.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** ผู้บังคับบัญชา: the nearest one above a memo's unit who is there. */
final class Superiors {

    private Superiors() {}

    /** The capacity in which the present person is it, or stands in for it. */
    static Optional<List<Capacity>> capacityOver(Matter matter, Circumstances now) {
        return chain(now.office(), matter.unit()).stream()
                .filter(post -> !now.signatories(post, matter.documentType()).isEmpty())
                .findFirst()
                .flatMap(post -> now.capacityFor(post, matter.documentType()));
    }

    /** The heads from the unit upwards, then the clerk, then the executive. */
    private static List<UUID> chain(Office office, UUID unit) {
        List<UUID> posts = new ArrayList<>();
        for (@Nullable UUID here = unit;
                here != null;
                here = Objects.requireNonNull(office.units().get(here)).parent()) {
            office.headOf(here).ifPresent(posts::add);
        }
        office.clerk().ifPresent(posts::add);
        office.executive().ifPresent(posts::add);
        return posts;
    }
}

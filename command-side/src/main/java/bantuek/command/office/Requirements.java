package bantuek.command.office;

import bantuek.command.platform.Rejected;
import bantuek.command.platform.RejectionCode;
import bantuek.events.WrittenOrder;
import bantuek.office.Office;
import bantuek.office.Post;
import bantuek.office.Unit;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every rule of an office asks first: that things are there, new, and of our time. Pure. */
final class Requirements {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private Requirements() {}

    static void isNew(Map<UUID, ?> known, UUID id) {
        if (known.containsKey(id)) {
            throw new Rejected(OfficeRejection.ALREADY_THERE);
        }
    }

    static <V> V known(Map<UUID, V> known, UUID id, RejectionCode otherwise, String field) {
        V value = known.get(id);
        if (value == null) {
            throw new Rejected(otherwise, Map.of(), field);
        }
        return value;
    }

    static void knownPerson(Office office, UUID person) {
        known(office.people(), person, OfficeRejection.UNKNOWN_PERSON, "person");
    }

    static Unit openUnit(Office office, UUID unit, String field) {
        Unit known = known(office.units(), unit, OfficeRejection.UNKNOWN_UNIT, field);
        if (known.closed()) {
            throw new Rejected(OfficeRejection.UNIT_CLOSED, Map.of("name", known.name()), field);
        }
        return known;
    }

    /** A post that has not been abolished. */
    static Post standingPost(Office office, UUID post, String field) {
        Post known = known(office.posts(), post, OfficeRejection.UNKNOWN_POST, field);
        if (known.abolished()) {
            throw new Rejected(
                    OfficeRejection.POST_ABOLISHED, Map.of("title", known.title()), field);
        }
        return known;
    }

    /** A year of the Buddhist era, taken for a common one, would lie centuries ahead. */
    static void plausible(@Nullable LocalDate day, String field) {
        if (day != null && (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR)) {
            throw new Rejected(OfficeRejection.IMPLAUSIBLE_DATE, Map.of(), field);
        }
    }

    static void plausible(LocalDate from, @Nullable LocalDate to, @Nullable WrittenOrder order) {
        plausible(from, "from");
        plausible(to, "to");
        plausible(order == null ? null : order.date(), "date");
    }
}

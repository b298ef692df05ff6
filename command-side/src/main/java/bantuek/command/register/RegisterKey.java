package bantuek.command.register;

import bantuek.events.register.Series;
import bantuek.office.Office;
import bantuek.office.Unit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Which register: of which unit, for which row of numbers, in which calendar year (of Bangkok). */
public record RegisterKey(UUID organisation, UUID unit, Series series, int year) {

    /** The register that a unit's documents of that day stand in. */
    static RegisterKey of(
            UUID organisation, Office office, UUID unit, Series series, LocalDate on) {
        return new RegisterKey(organisation, keeper(office, unit), series, on.getYear());
    }

    /** The unit whose code stands in front of the number keeps the register. */
    static UUID keeper(Office office, UUID unit) {
        Unit here = Objects.requireNonNull(office.units().get(unit));
        UUID parent = here.parent();
        return here.code() != null || parent == null ? unit : keeper(office, parent);
    }

    public UUID id() {
        String name = "register %s %s %s %d".formatted(organisation, unit, series, year);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

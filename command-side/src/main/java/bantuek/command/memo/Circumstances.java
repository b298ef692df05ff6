package bantuek.command.memo;

import bantuek.command.route.Plan;
import bantuek.events.Capacity;
import bantuek.office.Authority;
import bantuek.office.Authority.Signatory;
import bantuek.office.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decider needs to know of the world: who asks, the office as it is at this instant, the day
 * in Bangkok, the office's route for this kind of memo where it is asked for, and another memo
 * where the command speaks of one.
 */
record Circumstances(UUID person, Office office, LocalDate today, @Nullable Plan plan, Memo other) {

    Optional<List<Capacity>> capacityFor(UUID post, String documentType) {
        return Authority.toSignFor(office, person, post, today, documentType);
    }

    List<Signatory> signatories(UUID post, String documentType) {
        return Authority.signatories(office, post, today, documentType);
    }

    Optional<List<Capacity>> capacityIn(UUID unit) {
        return Authority.inUnit(office, person, unit, today);
    }
}

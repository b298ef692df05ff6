package bantuek.office;

import static bantuek.office.Book.withNew;
import static bantuek.office.Book.without;

import java.util.Map;
import java.util.UUID;

/**
 * What gives people power in an office: entries that have ended or been revoked are no longer in
 * it.
 *
 * @param substitutes by the post that they stand in for
 */
public record Standing(
        Map<UUID, Appointment> appointments,
        Map<UUID, ActingOrder> actingOrders,
        Map<UUID, Delegation> delegations,
        Map<UUID, Absence> absences,
        Map<UUID, Substitutes> substitutes) {

    public Standing {
        appointments = Map.copyOf(appointments);
        actingOrders = Map.copyOf(actingOrders);
        delegations = Map.copyOf(delegations);
        absences = Map.copyOf(absences);
        substitutes = Map.copyOf(substitutes);
    }

    static Standing empty() {
        return new Standing(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    Standing with(Entry entry) {
        return switch (entry) {
            case Appointment e -> appointments(withNew(appointments, e.id(), e));
            case ActingOrder e -> actingOrders(withNew(actingOrders, e.id(), e));
            case Delegation e -> delegations(withNew(delegations, e.id(), e));
            case Absence e -> absences(withNew(absences, e.id(), e));
        };
    }

    Standing withoutAppointment(UUID appointment) {
        return appointments(without(appointments, appointment));
    }

    Standing withoutActingOrder(UUID acting) {
        return actingOrders(without(actingOrders, acting));
    }

    Standing withoutDelegation(UUID delegation) {
        return delegations(without(delegations, delegation));
    }

    Standing withoutAbsence(UUID absence) {
        return absences(without(absences, absence));
    }

    Standing withSubstitutes(UUID post, Substitutes ordered) {
        return new Standing(
                appointments,
                actingOrders,
                delegations,
                absences,
                Book.with(substitutes, post, ordered));
    }

    private Standing appointments(Map<UUID, Appointment> changed) {
        return new Standing(changed, actingOrders, delegations, absences, substitutes);
    }

    private Standing actingOrders(Map<UUID, ActingOrder> changed) {
        return new Standing(appointments, changed, delegations, absences, substitutes);
    }

    private Standing delegations(Map<UUID, Delegation> changed) {
        return new Standing(appointments, actingOrders, changed, absences, substitutes);
    }

    private Standing absences(Map<UUID, Absence> changed) {
        return new Standing(appointments, actingOrders, delegations, changed, substitutes);
    }
}

package bantuek.command.office;

import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.AssignDuty;
import bantuek.command.office.OfficeCommand.EndAbsence;
import bantuek.command.office.OfficeCommand.EndAppointment;
import bantuek.command.office.OfficeCommand.OrderActing;
import bantuek.command.office.OfficeCommand.OrderDelegation;
import bantuek.command.office.OfficeCommand.OrderSubstitutes;
import bantuek.command.office.OfficeCommand.RecordAbsence;
import bantuek.command.office.OfficeCommand.RevokeActing;
import bantuek.command.office.OfficeCommand.RevokeDelegation;
import bantuek.command.office.OfficeCommand.WithdrawDuty;
import bantuek.command.platform.Rejected;
import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.DelegationRevoked;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.DutyWithdrawn;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.SubstitutesOrdered;
import bantuek.office.ActingOrder;
import bantuek.office.Appointment;
import bantuek.office.Delegation;
import bantuek.office.Entry;
import bantuek.office.Office;
import bantuek.office.Period;
import bantuek.office.Post;
import bantuek.office.Substitutes;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The rules of who may act for which post: what the law forbids is refused when it is entered.
 * Pure.
 */
final class StandingDecider {

    private StandingDecider() {}

    static List<OfficeEvent> appoint(Office office, AppointPerson command) {
        Requirements.isNew(office.appointments(), command.appointment());
        PersonAppointed appointed =
                new PersonAppointed(
                        command.organisation(),
                        command.appointment(),
                        command.post(),
                        command.person(),
                        command.from(),
                        command.to(),
                        command.order());
        Requirements.knownPerson(office, appointed.person());
        requireOpenPost(office, appointed.post());
        Requirements.plausible(appointed.from(), appointed.to(), appointed.order());
        Period period = new Period(appointed.from(), appointed.to());
        if (overlapping(office.appointments(), appointed.post(), period).findAny().isPresent()) {
            throw new Rejected(OfficeRejection.POST_HELD, Map.of(), "post");
        }
        return List.of(appointed);
    }

    static List<OfficeEvent> end(Office office, EndAppointment command) {
        Requirements.known(
                office.appointments(),
                command.appointment(),
                OfficeRejection.UNKNOWN_APPOINTMENT,
                "appointment");
        return List.of(new AppointmentEnded(command.organisation(), command.appointment()));
    }

    static List<OfficeEvent> order(Office office, OrderActing command) {
        Requirements.isNew(office.actingOrders(), command.acting());
        ActingOrdered ordered =
                new ActingOrdered(
                        command.organisation(),
                        command.acting(),
                        command.kind(),
                        command.cause(),
                        command.post(),
                        command.person(),
                        command.ownPost(),
                        command.order(),
                        command.from(),
                        command.to());
        Requirements.knownPerson(office, ordered.person());
        requireOpenPost(office, ordered.post());
        Requirements.plausible(ordered.from(), ordered.to(), ordered.order());
        requireNotForOwnPost(office, ordered);
        requireOwnPostHeld(office, ordered);
        requireVacantWhereTheOrderSaysSo(office, ordered);
        requireOneOrderAtATime(office, ordered);
        return List.of(ordered);
    }

    static List<OfficeEvent> revoke(Office office, RevokeActing command) {
        Requirements.known(
                office.actingOrders(), command.acting(), OfficeRejection.UNKNOWN_ACTING, "acting");
        return List.of(new ActingRevoked(command.organisation(), command.acting()));
    }

    static List<OfficeEvent> delegate(Office office, OrderDelegation command) {
        Requirements.isNew(office.delegations(), command.delegation());
        DelegationOrdered ordered =
                new DelegationOrdered(
                        command.organisation(),
                        command.delegation(),
                        command.post(),
                        command.delegate(),
                        command.documentTypes(),
                        command.order(),
                        command.from(),
                        command.to());
        Requirements.standingPost(office, ordered.post(), "post");
        Requirements.standingPost(office, ordered.delegate(), "delegate");
        Requirements.plausible(ordered.from(), ordered.to(), ordered.order());
        if (ordered.post().equals(ordered.delegate())) {
            throw new Rejected(OfficeRejection.DELEGATES_TO_ITSELF, Map.of(), "delegate");
        }
        requireNotDelegatedAlready(office, ordered);
        return List.of(ordered);
    }

    static List<OfficeEvent> revoke(Office office, RevokeDelegation command) {
        Requirements.known(
                office.delegations(),
                command.delegation(),
                OfficeRejection.UNKNOWN_DELEGATION,
                "delegation");
        return List.of(new DelegationRevoked(command.organisation(), command.delegation()));
    }

    static List<OfficeEvent> order(Office office, OrderSubstitutes command) {
        SubstitutesOrdered ordered =
                new SubstitutesOrdered(
                        command.organisation(),
                        command.post(),
                        command.substitutes(),
                        command.order());
        Requirements.standingPost(office, ordered.post(), "post");
        ordered.substitutes()
                .forEach(post -> Requirements.standingPost(office, post, "substitutes"));
        Requirements.plausible(ordered.order().date(), "date");
        if (ordered.substitutes().contains(ordered.post())) {
            throw new Rejected(OfficeRejection.SUBSTITUTES_ITSELF, Map.of(), "substitutes");
        }
        if (new HashSet<>(ordered.substitutes()).size() < ordered.substitutes().size()) {
            throw new Rejected(OfficeRejection.SUBSTITUTE_TWICE, Map.of(), "substitutes");
        }
        Substitutes wanted = new Substitutes(ordered.substitutes(), ordered.order());
        return wanted.equals(office.substitutes().get(ordered.post()))
                ? List.of()
                : List.of(ordered);
    }

    static List<OfficeEvent> record(Office office, RecordAbsence command) {
        Requirements.isNew(office.absences(), command.absence());
        AbsenceRecorded recorded =
                new AbsenceRecorded(
                        command.organisation(),
                        command.absence(),
                        command.post(),
                        command.from(),
                        command.to(),
                        command.reason());
        Requirements.standingPost(office, recorded.post(), "post");
        Requirements.plausible(recorded.from(), recorded.to(), null);
        Period period = new Period(recorded.from(), recorded.to());
        if (overlapping(office.absences(), recorded.post(), period).findAny().isPresent()) {
            throw new Rejected(OfficeRejection.ABSENCE_OVERLAPS, Map.of(), "from");
        }
        return List.of(recorded);
    }

    static List<OfficeEvent> end(Office office, EndAbsence command) {
        Requirements.known(
                office.absences(), command.absence(), OfficeRejection.UNKNOWN_ABSENCE, "absence");
        return List.of(new AbsenceEnded(command.organisation(), command.absence()));
    }

    static List<OfficeEvent> assign(Office office, AssignDuty command) {
        Requirements.standingPost(office, command.post(), "post");
        return office.dutiesOf(command.post()).contains(command.duty())
                ? List.of()
                : List.of(new DutyAssigned(command.organisation(), command.post(), command.duty()));
    }

    static List<OfficeEvent> withdraw(Office office, WithdrawDuty command) {
        Requirements.standingPost(office, command.post(), "post");
        return office.dutiesOf(command.post()).contains(command.duty())
                ? List.of(new DutyWithdrawn(command.organisation(), command.post(), command.duty()))
                : List.of();
    }

    /** A post of a unit that has been closed stands empty for good. */
    private static void requireOpenPost(Office office, UUID id) {
        Post post = Requirements.standingPost(office, id, "post");
        if (post.unit() != null) {
            Requirements.openUnit(office, post.unit(), "post");
        }
    }

    private static void requireNotForOwnPost(Office office, ActingOrdered ordered) {
        if (overlapping(office.appointments(), ordered.post(), periodOf(ordered))
                .anyMatch(held -> held.person().equals(ordered.person()))) {
            throw new Rejected(OfficeRejection.ACTS_FOR_OWN_POST, Map.of(), "person");
        }
    }

    private static void requireOwnPostHeld(Office office, ActingOrdered ordered) {
        if (ordered.ownPost() == null) {
            return;
        }
        Requirements.standingPost(office, ordered.ownPost(), "ownPost");
        if (holdersOf(office, ordered.ownPost(), ordered.from())
                .noneMatch(held -> held.person().equals(ordered.person()))) {
            throw new Rejected(OfficeRejection.OWN_POST_NOT_HELD, Map.of(), "ownPost");
        }
    }

    private static void requireVacantWhereTheOrderSaysSo(Office office, ActingOrdered ordered) {
        if (ordered.cause() == ActingCause.VACANT
                && holdersOf(office, ordered.post(), ordered.from()).findAny().isPresent()) {
            throw new Rejected(OfficeRejection.POST_NOT_VACANT, Map.of(), "cause");
        }
    }

    private static void requireOneOrderAtATime(Office office, ActingOrdered ordered) {
        overlapping(office.actingOrders(), ordered.post(), periodOf(ordered))
                .min(Entry.EARLIEST_FIRST)
                .map(ActingOrder::order)
                .ifPresent(other -> {
                    throw new Rejected(
                            OfficeRejection.ACTING_OVERLAPS,
                            Map.of("number", other.number()),
                            "from");
                });
    }

    private static void requireNotDelegatedAlready(Office office, DelegationOrdered ordered) {
        Period period = new Period(ordered.from(), ordered.to());
        overlapping(office.delegations(), ordered.post(), period)
                .filter(other -> other.delegate().equals(ordered.delegate()))
                .filter(other -> haveInCommon(other.documentTypes(), ordered.documentTypes()))
                .min(Entry.EARLIEST_FIRST)
                .map(Delegation::order)
                .ifPresent(other -> {
                    throw new Rejected(
                            OfficeRejection.DELEGATION_OVERLAPS,
                            Map.of("number", other.number()),
                            "from");
                });
    }

    /** An empty list stands for every type. */
    private static boolean haveInCommon(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }

    private static Stream<Appointment> holdersOf(Office office, UUID post, LocalDate day) {
        return overlapping(office.appointments(), post, new Period(day, day));
    }

    private static <E extends Entry> Stream<E> overlapping(
            Map<UUID, E> entries, UUID post, Period period) {
        return entries.values().stream()
                .filter(entry -> entry.post().equals(post))
                .filter(entry -> entry.period().overlaps(period));
    }

    private static Period periodOf(ActingOrdered ordered) {
        return new Period(ordered.from(), ordered.to());
    }
}

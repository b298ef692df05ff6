package bantuek.command.office;

import static bantuek.command.office.OfficeStory.DAY;
import static bantuek.command.office.OfficeStory.LONG_AGO;
import static bantuek.command.office.OfficeStory.OFFICE;
import static bantuek.command.office.OfficeStory.ORDER;
import static bantuek.command.office.OfficeStory.abolition;
import static bantuek.command.office.OfficeStory.absence;
import static bantuek.command.office.OfficeStory.acting;
import static bantuek.command.office.OfficeStory.appointment;
import static bantuek.command.office.OfficeStory.closing;
import static bantuek.command.office.OfficeStory.delegation;
import static bantuek.command.office.OfficeStory.id;
import static bantuek.command.office.OfficeStory.office;
import static bantuek.command.office.OfficeStory.substitutes;
import static bantuek.events.office.ActingCause.UNABLE;
import static bantuek.events.office.ActingCause.VACANT;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.AssignDuty;
import bantuek.command.office.OfficeCommand.EndAbsence;
import bantuek.command.office.OfficeCommand.EndAppointment;
import bantuek.command.office.OfficeCommand.OrderActing;
import bantuek.command.office.OfficeCommand.OrderDelegation;
import bantuek.command.office.OfficeCommand.OrderSubstitutes;
import bantuek.command.office.OfficeCommand.RevokeActing;
import bantuek.command.office.OfficeCommand.RevokeDelegation;
import bantuek.command.office.OfficeCommand.WithdrawDuty;
import bantuek.command.office.OfficeStory.Given;
import bantuek.events.InvalidValue;
import bantuek.events.WrittenOrder;
import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingKind;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.DelegationRevoked;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.DutyWithdrawn;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.SubstitutesOrdered;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the law forbids of appointments, orders, delegations and absences is refused at entry. */
class StandingDeciderTest {

    private static final LocalDate LAST = DAY.plusDays(10);
    private static final LocalDate NEXT = LAST.plusDays(1);
    private static final LocalDate BUDDHIST = LocalDate.of(2569, 6, 15);

    @Test
    void a_person_is_appointed_to_a_vacant_post_by_an_order_and_for_a_time() {
        office().when(
                        new AppointPerson(
                                OFFICE,
                                id("appointment"),
                                id("engineer"),
                                id("malee"),
                                DAY,
                                LAST,
                                ORDER))
                .then(
                        new PersonAppointed(
                                OFFICE,
                                id("appointment"),
                                id("engineer"),
                                id("malee"),
                                DAY,
                                LAST,
                                ORDER));
    }

    @Test
    void a_post_is_held_by_one_person_at_a_time() {
        Given held = office().and(appointment("malee", "engineer", DAY, LAST));
        held.when(appointment("kanda", "engineer", LAST, null))
                .thenRefused(OfficeRejection.POST_HELD, "post");
        held.when(appointment("kanda", "engineer", LONG_AGO, null))
                .thenRefused(OfficeRejection.POST_HELD, "post");
        held.when(appointment("kanda", "engineer", LONG_AGO, DAY.minusDays(1))).thenAllowed();
        held.when(appointment("kanda", "engineer", NEXT, null)).thenAllowed();
    }

    @Test
    void one_person_may_hold_two_posts() {
        office().when(appointment("kanda", "engineer", DAY, null)).thenAllowed();
    }

    @Test
    void only_known_people_are_appointed_to_known_posts_that_still_stand() {
        office().when(appointment("nobody", "engineer", DAY, null))
                .thenRefused(OfficeRejection.UNKNOWN_PERSON, "person");
        office().when(appointment("malee", "no post", DAY, null))
                .thenRefused(OfficeRejection.UNKNOWN_POST, "post");
        office().and(abolition("engineer"))
                .when(appointment("malee", "engineer", DAY, null))
                .thenRefused(OfficeRejection.POST_ABOLISHED, "post");
        office().and(closing("กองช่าง"))
                .when(appointment("malee", "engineer", DAY, null))
                .thenRefused(OfficeRejection.UNIT_CLOSED, "post");
    }

    @Test
    void an_appointment_is_entered_once_and_ends_once() {
        EndAppointment end = new EndAppointment(OFFICE, id("kanda@treasurer" + LONG_AGO));
        office().when(appointment("kanda", "treasurer", LONG_AGO, null))
                .thenRefused(OfficeRejection.ALREADY_THERE);
        office().when(end).then(new AppointmentEnded(OFFICE, end.appointment()));
        office().and(end).when(end).thenRefused(OfficeRejection.UNKNOWN_APPOINTMENT, "appointment");
    }

    @Test
    void a_post_is_free_again_when_an_appointment_has_ended() {
        office().and(new EndAppointment(OFFICE, id("kanda@treasurer" + LONG_AGO)))
                .when(appointment("malee", "treasurer", DAY, null))
                .thenAllowed();
    }

    @Test
    void an_order_says_who_acts_for_which_post_and_by_which_paper() {
        OrderActing acting =
                new OrderActing(
                        OFFICE,
                        id("acting"),
                        ActingKind.IN_FUNCTION,
                        VACANT,
                        id("mayor"),
                        id("pranee"),
                        id("clerk"),
                        ORDER,
                        DAY,
                        null);
        office().when(acting)
                .then(
                        new ActingOrdered(
                                OFFICE,
                                id("acting"),
                                ActingKind.IN_FUNCTION,
                                VACANT,
                                id("mayor"),
                                id("pranee"),
                                id("clerk"),
                                ORDER,
                                DAY,
                                null));
        office().and(acting).when(acting).thenRefused(OfficeRejection.ALREADY_THERE);
    }

    @Test
    void two_acting_orders_for_one_post_do_not_overlap() {
        Given ordered = office().and(acting("malee", "mayor", VACANT));
        ordered.when(acting("pranee", "mayor", VACANT, null, LAST, null))
                .thenRefused(OfficeRejection.ACTING_OVERLAPS)
                .because("number", ORDER.number());
        ordered.when(acting("pranee", "mayor", UNABLE, null, LONG_AGO, null))
                .thenRefused(OfficeRejection.ACTING_OVERLAPS, "from");
        ordered.when(acting("pranee", "mayor", VACANT, null, NEXT, null)).thenAllowed();
        ordered.when(acting("pranee", "engineer", VACANT)).thenAllowed();
    }

    @Test
    void an_order_that_was_revoked_leaves_room_for_another() {
        OrderActing first = acting("malee", "mayor", VACANT);
        RevokeActing revocation = new RevokeActing(OFFICE, first.acting());
        office().and(first).when(revocation).then(new ActingRevoked(OFFICE, first.acting()));
        Given revoked = office().and(first).and(revocation);
        revoked.when(revocation).thenRefused(OfficeRejection.UNKNOWN_ACTING, "acting");
        revoked.when(acting("pranee", "mayor", VACANT)).thenAllowed();
    }

    @Test
    void a_post_that_somebody_holds_at_the_orders_beginning_is_not_vacant() {
        office().when(acting("malee", "treasurer", VACANT))
                .thenRefused(OfficeRejection.POST_NOT_VACANT, "cause");
        office().when(acting("malee", "treasurer", UNABLE)).thenAllowed();
        office().and(appointment("kanda", "engineer", NEXT, null))
                .when(acting("malee", "engineer", VACANT, null, DAY, null))
                .thenAllowed();
    }

    @Test
    void nobody_acts_for_a_post_that_they_hold_themselves() {
        office().when(acting("kanda", "treasurer", UNABLE))
                .thenRefused(OfficeRejection.ACTS_FOR_OWN_POST, "person");
        office().and(appointment("malee", "engineer", LAST, null))
                .when(acting("malee", "engineer", VACANT, null, DAY, LAST))
                .thenRefused(OfficeRejection.ACTS_FOR_OWN_POST, "person");
        office().and(appointment("malee", "engineer", NEXT, null))
                .when(acting("malee", "engineer", VACANT, null, DAY, LAST))
                .thenAllowed();
    }

    @Test
    void the_own_post_in_an_order_is_one_that_the_person_holds_when_it_begins() {
        office().when(acting("kanda", "engineer", VACANT, "treasurer", DAY, null)).thenAllowed();
        office().when(acting("malee", "engineer", VACANT, "treasurer", DAY, null))
                .thenRefused(OfficeRejection.OWN_POST_NOT_HELD, "ownPost");
        office().when(acting("malee", "engineer", VACANT, "no post", DAY, null))
                .thenRefused(OfficeRejection.UNKNOWN_POST, "ownPost");
        office().and(appointment("malee", "accountant", NEXT, null))
                .when(acting("malee", "engineer", VACANT, "accountant", DAY, null))
                .thenRefused(OfficeRejection.OWN_POST_NOT_HELD, "ownPost");
    }

    @Test
    void only_known_people_act_for_known_posts_that_still_stand() {
        office().when(acting("nobody", "engineer", VACANT))
                .thenRefused(OfficeRejection.UNKNOWN_PERSON, "person");
        office().when(acting("malee", "no post", VACANT))
                .thenRefused(OfficeRejection.UNKNOWN_POST, "post");
        office().and(abolition("engineer"))
                .when(acting("malee", "engineer", VACANT))
                .thenRefused(OfficeRejection.POST_ABOLISHED, "post");
        office().and(closing("กองช่าง"))
                .when(acting("malee", "engineer", VACANT))
                .thenRefused(OfficeRejection.UNIT_CLOSED, "post");
    }

    @Test
    void a_retroactive_order_is_entered_with_the_days_it_names() {
        office().when(acting("malee", "engineer", VACANT, null, LONG_AGO, LONG_AGO)).thenAllowed();
    }

    @Test
    void the_holder_of_one_post_delegates_to_another() {
        OrderDelegation delegation = delegation("mayor", "deputy", "asset-loan");
        office().when(delegation)
                .then(
                        new DelegationOrdered(
                                OFFICE,
                                delegation.delegation(),
                                id("mayor"),
                                id("deputy"),
                                List.of("asset-loan"),
                                ORDER,
                                DAY,
                                LAST));
        office().and(delegation).when(delegation).thenRefused(OfficeRejection.ALREADY_THERE);
    }

    @Test
    void a_post_does_not_delegate_to_itself() {
        office().when(delegation("mayor", "mayor"))
                .thenRefused(OfficeRejection.DELEGATES_TO_ITSELF, "delegate");
    }

    @Test
    void the_same_power_is_not_delegated_twice_at_a_time() {
        Given loans = office().and(delegation("mayor", "deputy", "asset-loan"));
        loans.when(delegation("mayor", "deputy", LAST, null, "asset-loan"))
                .thenRefused(OfficeRejection.DELEGATION_OVERLAPS)
                .because("number", ORDER.number());
        loans.when(delegation("mayor", "deputy", "integrity-report", "asset-loan"))
                .thenRefused(OfficeRejection.DELEGATION_OVERLAPS, "from");
        loans.when(delegation("mayor", "deputy"))
                .thenRefused(OfficeRejection.DELEGATION_OVERLAPS, "from");
        office().and(delegation("mayor", "deputy"))
                .when(delegation("mayor", "deputy", "asset-loan"))
                .thenRefused(OfficeRejection.DELEGATION_OVERLAPS, "from");
    }

    @Test
    void another_power_another_time_or_another_delegate_is_not_the_same_delegation() {
        Given loans = office().and(delegation("mayor", "deputy", "asset-loan"));
        loans.when(delegation("mayor", "deputy", "integrity-report")).thenAllowed();
        loans.when(delegation("mayor", "deputy", NEXT, null, "asset-loan")).thenAllowed();
        loans.when(delegation("mayor", "clerk", "asset-loan")).thenAllowed();
        loans.when(delegation("deputy", "mayor", "asset-loan")).thenAllowed();
    }

    @Test
    void a_delegation_is_revoked_once() {
        OrderDelegation delegation = delegation("mayor", "deputy");
        RevokeDelegation revocation = new RevokeDelegation(OFFICE, delegation.delegation());
        Given delegated = office().and(delegation);
        delegated.when(revocation).then(new DelegationRevoked(OFFICE, delegation.delegation()));
        delegated
                .and(revocation)
                .when(revocation)
                .thenRefused(OfficeRejection.UNKNOWN_DELEGATION, "delegation");
        delegated.and(revocation).when(delegation("mayor", "deputy")).thenAllowed();
    }

    @Test
    void only_posts_that_still_stand_delegate_and_are_delegated_to() {
        office().when(delegation("no post", "deputy"))
                .thenRefused(OfficeRejection.UNKNOWN_POST, "post");
        office().when(delegation("mayor", "no post"))
                .thenRefused(OfficeRejection.UNKNOWN_POST, "delegate");
        office().and(abolition("deputy"))
                .when(delegation("mayor", "deputy"))
                .thenRefused(OfficeRejection.POST_ABOLISHED, "delegate");
    }

    @Test
    void the_order_of_substitutes_is_replaced_as_a_whole() {
        OrderSubstitutes first = substitutes("mayor", "deputy", "clerk");
        office().when(first)
                .then(
                        new SubstitutesOrdered(
                                OFFICE, id("mayor"), List.of(id("deputy"), id("clerk")), ORDER));
        office().and(first).when(first).thenNothing();
        office().and(first).when(substitutes("mayor", "clerk", "deputy")).thenAllowed();
    }

    @Test
    void a_post_is_not_its_own_substitute_and_none_stands_twice() {
        office().when(substitutes("mayor", "deputy", "mayor"))
                .thenRefused(OfficeRejection.SUBSTITUTES_ITSELF, "substitutes");
        office().when(substitutes("mayor", "deputy", "clerk", "deputy"))
                .thenRefused(OfficeRejection.SUBSTITUTE_TWICE, "substitutes");
    }

    @Test
    void only_posts_that_still_stand_have_substitutes_or_are_some() {
        office().when(substitutes("no post", "deputy"))
                .thenRefused(OfficeRejection.UNKNOWN_POST, "post");
        office().when(substitutes("mayor", "no post"))
                .thenRefused(OfficeRejection.UNKNOWN_POST, "substitutes");
        office().and(abolition("deputy"))
                .when(substitutes("mayor", "deputy"))
                .thenRefused(OfficeRejection.POST_ABOLISHED, "substitutes");
    }

    @Test
    void an_absence_is_recorded_and_ends_once() {
        EndAbsence end = new EndAbsence(OFFICE, id("clerk away" + DAY));
        Given away = office().and(absence("clerk", DAY, LAST));
        office().when(absence("clerk", DAY, LAST))
                .then(
                        new AbsenceRecorded(
                                OFFICE, id("clerk away" + DAY), id("clerk"), DAY, LAST, "ลากิจ"));
        away.when(absence("clerk", DAY, LAST)).thenRefused(OfficeRejection.ALREADY_THERE);
        away.when(end).then(new AbsenceEnded(OFFICE, end.absence()));
        away.and(end).when(end).thenRefused(OfficeRejection.UNKNOWN_ABSENCE, "absence");
    }

    @Test
    void two_absences_from_one_post_do_not_overlap() {
        Given away = office().and(absence("clerk", DAY, LAST));
        away.when(absence("clerk", LAST, null))
                .thenRefused(OfficeRejection.ABSENCE_OVERLAPS, "from");
        away.when(absence("clerk", NEXT, null)).thenAllowed();
        away.when(absence("treasurer", DAY, LAST)).thenAllowed();
        away.when(absence("no post", DAY, LAST)).thenRefused(OfficeRejection.UNKNOWN_POST, "post");
        office().and(abolition("engineer"))
                .when(absence("engineer", DAY, LAST))
                .thenRefused(OfficeRejection.POST_ABOLISHED, "post");
    }

    @Test
    void a_post_is_charged_with_a_duty_and_relieved_of_it() {
        AssignDuty assignment = new AssignDuty(OFFICE, id("clerk"), Duty.REGISTRY);
        WithdrawDuty withdrawal = new WithdrawDuty(OFFICE, id("clerk"), Duty.REGISTRY);
        office().when(assignment).then(new DutyAssigned(OFFICE, id("clerk"), Duty.REGISTRY));
        office().when(withdrawal).thenNothing();
        Given charged = office().and(assignment);
        charged.when(assignment).thenNothing();
        charged.when(withdrawal).then(new DutyWithdrawn(OFFICE, id("clerk"), Duty.REGISTRY));
        charged.when(new AssignDuty(OFFICE, id("clerk"), Duty.PUBLISHER)).thenAllowed();
        charged.when(new AssignDuty(OFFICE, id("accountant"), Duty.REGISTRY)).thenAllowed();
    }

    @Test
    void only_posts_that_still_stand_are_charged_with_duties_or_relieved() {
        office().when(new AssignDuty(OFFICE, id("no post"), Duty.REGISTRY))
                .thenRefused(OfficeRejection.UNKNOWN_POST, "post");
        office().when(new WithdrawDuty(OFFICE, id("no post"), Duty.REGISTRY))
                .thenRefused(OfficeRejection.UNKNOWN_POST, "post");
        office().and(abolition("engineer"))
                .when(new AssignDuty(OFFICE, id("engineer"), Duty.REGISTRY))
                .thenRefused(OfficeRejection.POST_ABOLISHED, "post");
    }

    @Test
    void no_entry_lies_in_a_year_that_cannot_be_meant() {
        Stream.of(
                        appointment("malee", "engineer", BUDDHIST, null),
                        acting("malee", "engineer", VACANT, null, BUDDHIST, null),
                        delegation("mayor", "deputy", BUDDHIST, null),
                        absence("clerk", BUDDHIST, null),
                        absence("clerk", LocalDate.of(1899, 12, 31), null))
                .forEach(entry ->
                        office().when(entry).thenRefused(OfficeRejection.IMPLAUSIBLE_DATE, "from"));
        Stream.of(
                        appointment("malee", "engineer", DAY, BUDDHIST),
                        acting("malee", "engineer", VACANT, null, DAY, BUDDHIST),
                        delegation("mayor", "deputy", DAY, BUDDHIST),
                        absence("clerk", DAY, BUDDHIST))
                .forEach(entry ->
                        office().when(entry).thenRefused(OfficeRejection.IMPLAUSIBLE_DATE, "to"));
    }

    @Test
    void days_from_1900_to_2200_can_be_meant() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2200, 12, 31);
        office().when(absence("clerk", first, last)).thenAllowed();
        office().when(absence("clerk", first.minusDays(1), last))
                .thenRefused(OfficeRejection.IMPLAUSIBLE_DATE, "from");
        office().when(absence("clerk", first, last.plusDays(1)))
                .thenRefused(OfficeRejection.IMPLAUSIBLE_DATE, "to");
    }

    @Test
    void no_order_was_written_in_a_year_that_cannot_be_meant() {
        WrittenOrder order = new WrittenOrder("๑/๒๕๖๙", BUDDHIST, "ระเบียบ");
        Stream.of(
                        new AppointPerson(
                                OFFICE, id("new"), id("engineer"), id("malee"), DAY, null, order),
                        new OrderActing(
                                OFFICE,
                                id("new"),
                                ActingKind.ACTING,
                                VACANT,
                                id("engineer"),
                                id("malee"),
                                null,
                                order,
                                DAY,
                                null),
                        new OrderDelegation(
                                OFFICE,
                                id("new"),
                                id("mayor"),
                                id("deputy"),
                                List.of(),
                                order,
                                DAY,
                                null),
                        new OrderSubstitutes(OFFICE, id("mayor"), List.of(id("deputy")), order))
                .forEach(entry ->
                        office().when(entry).thenRefused(OfficeRejection.IMPLAUSIBLE_DATE, "date"));
    }

    @Test
    void no_entry_ends_before_it_begins() {
        Stream.of(
                        appointment("malee", "engineer", DAY, DAY.minusDays(1)),
                        acting("malee", "engineer", VACANT, null, DAY, DAY.minusDays(1)),
                        delegation("mayor", "deputy", DAY, DAY.minusDays(1)),
                        absence("clerk", DAY, DAY.minusDays(1)))
                .forEach(entry ->
                        assertThatThrownBy(() -> office().when(entry))
                                .isInstanceOf(InvalidValue.class)
                                .hasMessageContaining("value.ends-before-it-begins in to"));
    }
}

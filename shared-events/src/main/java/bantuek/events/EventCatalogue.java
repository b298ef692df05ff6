package bantuek.events;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import bantuek.events.form.FormDesigned;
import bantuek.events.form.FormEvent;
import bantuek.events.form.FormRetired;
import bantuek.events.form.IssuesListed;
import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.MemoUnpublished;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.memo.UrgencyMarked;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.DelegationRevoked;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.DutyWithdrawn;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PersonRenamed;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRetitled;
import bantuek.events.office.SettingsChosen;
import bantuek.events.office.SubstitutesOrdered;
import bantuek.events.office.UnitAliasDropped;
import bantuek.events.office.UnitAliased;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitCoded;
import bantuek.events.office.UnitOpened;
import bantuek.events.office.UnitRenamed;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import bantuek.events.route.RouteEvent;
import bantuek.events.route.RoutePublished;
import bantuek.events.route.RouteRetired;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All events there are, under names that never change and are never used again for something else.
 */
public final class EventCatalogue {

    /** The sealed families; a test asserts that the catalogue covers each of their members. */
    public static final List<Class<?>> FAMILIES =
            List.of(
                    MemoEvent.class,
                    OfficeEvent.class,
                    RouteEvent.class,
                    RegisterEvent.class,
                    FormEvent.class);

    public static final List<EventType> TYPES =
            List.of(
                    new EventType("memo.drafted", "1", MemoDrafted.class),
                    new EventType("memo.revised", "1", MemoRevised.class),
                    new EventType("memo.report-revised", "1", ReportRevised.class),
                    new EventType("memo.report-removed", "1", ReportRemoved.class),
                    new EventType("memo.urgency-marked", "1", UrgencyMarked.class),
                    new EventType("memo.submitted", "1", MemoSubmitted.class),
                    new EventType("memo.opinion-recorded", "1", OpinionRecorded.class),
                    new EventType("memo.decision-recorded", "1", DecisionRecorded.class),
                    new EventType("memo.opened", "1", MemoOpened.class),
                    new EventType("memo.information-noted", "1", InformationNoted.class),
                    new EventType("memo.action-recorded", "1", ActionRecorded.class),
                    new EventType("memo.step-passed-over", "1", StepPassedOver.class),
                    new EventType("memo.step-blocked", "1", StepBlocked.class),
                    new EventType("memo.returned", "1", MemoReturned.class),
                    new EventType("memo.resubmitted", "1", MemoResubmitted.class),
                    new EventType("memo.recalled", "1", MemoRecalled.class),
                    new EventType("memo.rerouted", "1", MemoRerouted.class),
                    new EventType("memo.withdrawal-asked", "1", WithdrawalAsked.class),
                    new EventType("memo.withdrawal-refused", "1", WithdrawalRefused.class),
                    new EventType("memo.withdrawn", "1", MemoWithdrawn.class),
                    new EventType("memo.decision-revoked", "1", DecisionRevoked.class),
                    new EventType("memo.superseded", "1", MemoSuperseded.class),
                    new EventType("memo.clerically-corrected", "1", ClericallyCorrected.class),
                    new EventType("memo.published", "1", MemoPublished.class),
                    new EventType("memo.unpublication-asked", "1", UnpublicationAsked.class),
                    new EventType("memo.unpublished", "1", MemoUnpublished.class),
                    new EventType("memo.archived", "1", MemoArchived.class),
                    new EventType("memo.disposal-proposed", "1", DisposalProposed.class),
                    new EventType("memo.disposal-approved", "1", DisposalApproved.class),
                    new EventType("memo.disposed", "1", MemoDisposed.class),
                    new EventType("memo.numbered", "1", MemoNumbered.class),
                    new EventType("memo.number-voided", "1", MemoNumberVoided.class),
                    new EventType("office.organisation-founded", "1", OrganisationFounded.class),
                    new EventType("office.settings-chosen", "1", SettingsChosen.class),
                    new EventType("office.unit-opened", "1", UnitOpened.class),
                    new EventType("office.unit-renamed", "1", UnitRenamed.class),
                    new EventType("office.unit-coded", "1", UnitCoded.class),
                    new EventType("office.unit-aliased", "1", UnitAliased.class),
                    new EventType("office.unit-alias-dropped", "1", UnitAliasDropped.class),
                    new EventType("office.unit-closed", "1", UnitClosed.class),
                    new EventType("office.person-registered", "1", PersonRegistered.class),
                    new EventType("office.person-renamed", "1", PersonRenamed.class),
                    new EventType("office.post-created", "1", PostCreated.class),
                    new EventType("office.post-retitled", "1", PostRetitled.class),
                    new EventType("office.post-abolished", "1", PostAbolished.class),
                    new EventType("office.person-appointed", "1", PersonAppointed.class),
                    new EventType("office.appointment-ended", "1", AppointmentEnded.class),
                    new EventType("office.acting-ordered", "1", ActingOrdered.class),
                    new EventType("office.acting-revoked", "1", ActingRevoked.class),
                    new EventType("office.delegation-ordered", "1", DelegationOrdered.class),
                    new EventType("office.delegation-revoked", "1", DelegationRevoked.class),
                    new EventType("office.substitutes-ordered", "1", SubstitutesOrdered.class),
                    new EventType("office.absence-recorded", "1", AbsenceRecorded.class),
                    new EventType("office.absence-ended", "1", AbsenceEnded.class),
                    new EventType("office.duty-assigned", "1", DutyAssigned.class),
                    new EventType("office.duty-withdrawn", "1", DutyWithdrawn.class),
                    new EventType("route.published", "1", RoutePublished.class),
                    new EventType("route.retired", "1", RouteRetired.class),
                    new EventType("register.opened", "1", RegisterOpened.class),
                    new EventType("register.number-reserved", "1", NumberReserved.class),
                    new EventType("register.number-issued", "1", NumberIssued.class),
                    new EventType("register.number-voided", "1", NumberVoided.class),
                    new EventType("form.designed", "1", FormDesigned.class),
                    new EventType("form.retired", "1", FormRetired.class),
                    new EventType("form.issues-listed", "1", IssuesListed.class));

    private static final Map<Class<?>, EventType> BY_CLASS =
            TYPES.stream().collect(toUnmodifiableMap(EventType::javaType, identity()));

    private static final Map<String, EventType> BY_NAME =
            TYPES.stream().collect(toUnmodifiableMap(EventType::name, identity()));

    private EventCatalogue() {}

    public static Optional<EventType> of(Class<?> javaType) {
        return Optional.ofNullable(BY_CLASS.get(javaType));
    }

    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}

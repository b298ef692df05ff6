package bantuek.events.office;

import java.util.UUID;

/** What can happen to an office: its organisation, units, people, posts and who may act in them. */
public sealed interface OfficeEvent
        permits OrganisationFounded,
                SettingsChosen,
                UnitOpened,
                UnitRenamed,
                UnitCoded,
                UnitAliased,
                UnitAliasDropped,
                UnitClosed,
                PersonRegistered,
                PersonRenamed,
                PostCreated,
                PostRetitled,
                PostAbolished,
                PersonAppointed,
                AppointmentEnded,
                ActingOrdered,
                ActingRevoked,
                DelegationOrdered,
                DelegationRevoked,
                SubstitutesOrdered,
                AbsenceRecorded,
                AbsenceEnded,
                DutyAssigned,
                DutyWithdrawn {

    UUID organisation();
}

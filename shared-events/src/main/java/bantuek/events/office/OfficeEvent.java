package bantuek.events.office;

import java.util.UUID;

/** What can happen to an office: its organisation, units, people, posts and who holds them. */
public sealed interface OfficeEvent
        permits OrganisationFounded,
                UnitOpened,
                PersonRegistered,
                PostCreated,
                PersonAppointed,
                AppointmentEnded {

    UUID organisation();
}

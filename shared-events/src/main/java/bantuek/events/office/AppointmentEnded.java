package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;

/** พ้นจากตำแหน่ง: from this event on, the person no longer holds the post. */
public record AppointmentEnded(UUID organisation, UUID appointment) implements OfficeEvent {

    public AppointmentEnded {
        Check.present(organisation, "organisation");
        Check.present(appointment, "appointment");
    }
}

package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;

/** ยกเลิกคำสั่ง: from this event on, nobody acts by that order. */
public record ActingRevoked(UUID organisation, UUID acting) implements OfficeEvent {

    public ActingRevoked {
        Check.present(organisation, "organisation");
        Check.present(acting, "acting");
    }
}

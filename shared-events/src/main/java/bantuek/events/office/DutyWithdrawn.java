package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;

/** ถอนหน้าที่ */
public record DutyWithdrawn(UUID organisation, UUID post, Duty duty) implements OfficeEvent {

    public DutyWithdrawn {
        Check.present(organisation, "organisation");
        Check.present(post, "post");
        Check.present(duty, "duty");
    }
}

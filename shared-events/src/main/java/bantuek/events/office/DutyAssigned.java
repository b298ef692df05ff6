package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;

/** มอบหน้าที่ */
public record DutyAssigned(UUID organisation, UUID post, Duty duty) implements OfficeEvent {

    public DutyAssigned {
        Check.present(organisation, "organisation");
        Check.present(post, "post");
        Check.present(duty, "duty");
    }
}

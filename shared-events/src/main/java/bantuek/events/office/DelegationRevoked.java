package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;

/** ยกเลิกการมอบอำนาจ */
public record DelegationRevoked(UUID organisation, UUID delegation) implements OfficeEvent {

    public DelegationRevoked {
        Check.present(organisation, "organisation");
        Check.present(delegation, "delegation");
    }
}

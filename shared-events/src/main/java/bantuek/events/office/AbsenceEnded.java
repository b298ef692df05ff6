package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;

/** กลับมาปฏิบัติราชการ */
public record AbsenceEnded(UUID organisation, UUID absence) implements OfficeEvent {

    public AbsenceEnded {
        Check.present(organisation, "organisation");
        Check.present(absence, "absence");
    }
}

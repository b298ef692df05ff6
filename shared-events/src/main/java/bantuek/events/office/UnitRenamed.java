package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** เปลี่ยนชื่อส่วนราชการ: what was written before keeps the old name. */
public record UnitRenamed(UUID organisation, UUID unit, String name) implements OfficeEvent {

    public UnitRenamed {
        Check.present(organisation, "organisation");
        Check.present(unit, "unit");
        Check.text(name, "name", Limits.NAME_CHARACTERS);
    }
}

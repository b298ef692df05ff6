package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** ตั้งส่วนราชการ: สำนัก, กอง. */
public record UnitOpened(UUID organisation, UUID unit, String name) implements OfficeEvent {

    public UnitOpened {
        Check.present(organisation, "organisation");
        Check.present(unit, "unit");
        Check.text(name, "name", Limits.NAME_CHARACTERS);
    }
}

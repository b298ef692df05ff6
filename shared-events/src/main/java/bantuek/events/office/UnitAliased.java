package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** ชื่อเรียกอื่น: another name under which the unit is written. */
public record UnitAliased(UUID organisation, UUID unit, String alias) implements OfficeEvent {

    public UnitAliased {
        Check.present(organisation, "organisation");
        Check.present(unit, "unit");
        Check.text(alias, "alias", Limits.NAME_CHARACTERS);
    }
}

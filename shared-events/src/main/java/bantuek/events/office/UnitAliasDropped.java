package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** เลิกใช้ชื่อเรียกอื่น */
public record UnitAliasDropped(UUID organisation, UUID unit, String alias) implements OfficeEvent {

    public UnitAliasDropped {
        Check.present(organisation, "organisation");
        Check.present(unit, "unit");
        Check.text(alias, "alias", Limits.NAME_CHARACTERS);
    }
}

package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** กำหนดรหัสหนังสือ: what stands in front of the numbers of the unit from here on. */
public record UnitCoded(UUID organisation, UUID unit, String code) implements OfficeEvent {

    public UnitCoded {
        Check.present(organisation, "organisation");
        Check.present(unit, "unit");
        Check.text(code, "code", Limits.CODE_CHARACTERS);
    }
}

package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ตั้งส่วนราชการ: สำนัก, กอง, or within one of them ฝ่าย, งาน.
 *
 * @param parent the unit it belongs to; absent directly under the organisation
 * @param code รหัสหนังสือ, as it stands in front of the unit's numbers: ลป ๕๒๐๐๓
 * @param from the day it exists from, where that is not the day of the event
 */
public record UnitOpened(
        UUID organisation,
        UUID unit,
        String name,
        @Nullable UUID parent,
        @Nullable UnitKind kind,
        @Nullable String code,
        @Nullable LocalDate from)
        implements OfficeEvent {

    public UnitOpened {
        Check.present(organisation, "organisation");
        Check.present(unit, "unit");
        Check.text(name, "name", Limits.NAME_CHARACTERS);
        if (code != null) {
            Check.text(code, "code", Limits.CODE_CHARACTERS);
        }
    }

    public UnitOpened(UUID organisation, UUID unit, String name) {
        this(organisation, unit, name, null, null, null, null);
    }
}

package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** ยุบส่วนราชการ: from here on nothing is drafted for it; another unit may have taken it over. */
public record UnitClosed(UUID organisation, UUID unit, @Nullable UUID into) implements OfficeEvent {

    public UnitClosed {
        Check.present(organisation, "organisation");
        Check.present(unit, "unit");
    }
}

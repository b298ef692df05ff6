package bantuek.events.register;

import bantuek.events.Check;
import java.util.UUID;

/**
 * เปิดทะเบียน: its numbers begin at 1. The year is the common era's, as Bangkok counts its days.
 */
public record RegisterOpened(UUID register, UUID organisation, UUID unit, Series series, int year)
        implements RegisterEvent {

    public RegisterOpened {
        Check.present(register, "register");
        Check.present(organisation, "organisation");
        Check.present(unit, "unit");
        Check.present(series, "series");
        Check.atLeast(1, year, "year");
    }
}

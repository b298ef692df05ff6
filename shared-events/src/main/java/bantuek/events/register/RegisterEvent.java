package bantuek.events.register;

import java.util.UUID;

/**
 * What can happen to a register of numbers (ทะเบียนหนังสือ): one a unit, series and calendar year.
 */
public sealed interface RegisterEvent
        permits RegisterOpened, NumberReserved, NumberIssued, NumberVoided {

    UUID register();
}

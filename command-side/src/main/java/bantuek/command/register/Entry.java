package bantuek.command.register;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.office.Office;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to stand in a register's line.
 *
 * @param prefix the unit's code, in front of the number
 * @param on the date beside it
 */
record Entry(@Nullable UUID memo, String subject, String prefix, boolean thaiDigits, LocalDate on) {

    static Entry of(@Nullable UUID memo, String subject, Office office, UUID unit, LocalDate on) {
        return new Entry(
                memo,
                subject,
                office.codeOf(unit).orElse(""),
                office.settings().digits() == Digits.THAI,
                on);
    }
}

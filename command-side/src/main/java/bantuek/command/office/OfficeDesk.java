package bantuek.command.office;

import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Receipt;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what administrators ask of their own office. */
@Component
class OfficeDesk {

    private final CommandDesk desk;
    private final Clock clock;

    OfficeDesk(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What was made or changed, and where the office's history stands now. */
    record Made(UUID id, long version, long position) {}

    Made carryOut(Caller caller, UUID id, OfficeCommand command) {
        Receipt receipt = desk.carryOut(caller.asAdministrator(), command.organisation(), command);
        return new Made(id, receipt.version(), receipt.position());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ThaiDate.BANGKOK));
    }

    /** The day that somebody gave, or today. */
    LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? today() : day;
    }

    static UUID organisation(Caller caller) {
        return caller.who().organisation();
    }
}

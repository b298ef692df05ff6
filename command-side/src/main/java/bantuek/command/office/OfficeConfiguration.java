package bantuek.command.office;

import bantuek.command.platform.Handler.Registration;
import bantuek.command.platform.Instruction;
import bantuek.command.platform.Ledger;
import bantuek.command.platform.StreamType;
import bantuek.command.platform.Told;
import bantuek.events.office.OfficeEvent;
import bantuek.office.Office;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The thin shell around the office's rules. */
@Configuration(proxyBeanMethods = false)
public class OfficeConfiguration {

    /** One stream an organisation, under its own id. */
    public static final StreamType<Office, OfficeEvent> OFFICE =
            new StreamType<>(
                    "office",
                    OfficeEvent.class,
                    Office.unfounded(),
                    (office, event, _) -> Office.evolve(office, event));

    @Bean
    Registration<OfficeCommand> officeCommands(Staff staff) {
        return new Registration<>(
                OfficeCommand.class,
                OFFICE,
                List.of(),
                (command, instruction, ledger) -> handle(command, instruction, ledger, staff));
    }

    private static Told handle(
            OfficeCommand command, Instruction instruction, Ledger ledger, Staff staff) {
        Office office = ledger.read(OFFICE, command.organisation()).state();
        List<OfficeEvent> events = OfficeDecider.decide(office, command);
        ledger.append(OFFICE, command.organisation(), events, instruction.provenance());
        events.forEach(staff::record);
        return Told.nothing();
    }
}

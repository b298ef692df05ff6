package bantuek.command.register;

import static bantuek.command.office.OfficeConfiguration.OFFICE;

import bantuek.command.platform.Handler.Registration;
import bantuek.command.platform.Instruction;
import bantuek.command.platform.Ledger;
import bantuek.command.platform.Told;
import bantuek.events.Capacity;
import bantuek.events.register.NumberIssued;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.NumberVoided;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import bantuek.office.Office;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The thin shell around the rules of registers. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    Registration<RegisterCommand> registerCommands(Clock clock) {
        return new Registration<>(
                RegisterCommand.class,
                Registers.REGISTER,
                List.of(OFFICE),
                (command, instruction, ledger) ->
                        handle(
                                command,
                                instruction,
                                ledger,
                                LocalDate.now(clock.withZone(ThaiDate.BANGKOK))));
    }

    private static Told handle(
            RegisterCommand command, Instruction instruction, Ledger ledger, LocalDate today) {
        RegisterKey key = command.register();
        Office office = ledger.read(OFFICE, key.organisation()).state();
        List<Capacity> capacity =
                RegisterDecider.registrar(
                        key, instruction.provenance().actor().person(), office, today);
        Register register = ledger.read(Registers.REGISTER, key.id()).state();
        List<RegisterEvent> events = RegisterDecider.decide(register, command, office, today);
        ledger.append(Registers.REGISTER, key.id(), events, instruction.provenance().in(capacity));
        return new Told(numberOf(events.getLast(), key, office), List.of());
    }

    private static String numberOf(RegisterEvent event, RegisterKey key, Office office) {
        return switch (event) {
            case NumberIssued e -> e.printed();
            case NumberReserved e -> Registers.printed(e.number(), key, office);
            case NumberVoided e -> Registers.printed(e.number(), key, office);
            case RegisterOpened _ -> throw new IllegalStateException("no number: " + event);
        };
    }
}

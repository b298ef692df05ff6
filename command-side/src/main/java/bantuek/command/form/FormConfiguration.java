package bantuek.command.form;

import bantuek.command.platform.Handler.Registration;
import bantuek.command.platform.Instruction;
import bantuek.command.platform.Ledger;
import bantuek.command.platform.StreamType;
import bantuek.command.platform.Told;
import bantuek.events.form.FormEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The thin shell around the rules of forms. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    /** One stream for each organisation. */
    private static final StreamType<Forms, FormEvent> FORMS =
            new StreamType<>(
                    "forms",
                    FormEvent.class,
                    Forms.none(),
                    (forms, event, _) -> Forms.evolve(forms, event));

    static UUID formsOf(UUID organisation) {
        return UUID.nameUUIDFromBytes(("forms " + organisation).getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    Registration<FormCommand> formCommands() {
        return new Registration<>(FormCommand.class, FORMS, List.of(), FormConfiguration::handle);
    }

    private static Told handle(FormCommand command, Instruction instruction, Ledger ledger) {
        UUID forms = formsOf(command.organisation());
        ledger.append(
                FORMS,
                forms,
                FormDecider.decide(ledger.read(FORMS, forms).state(), command),
                instruction.provenance());
        return Told.nothing();
    }
}

package bantuek.command.route;

import bantuek.command.office.OfficeConfiguration;
import bantuek.command.platform.Handler.Registration;
import bantuek.command.platform.Instruction;
import bantuek.command.platform.Ledger;
import bantuek.command.platform.Told;
import bantuek.office.Office;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The thin shell around the rules of routes. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    Registration<RouteCommand> routeCommands() {
        return new Registration<>(
                RouteCommand.class,
                Routes.ROUTE,
                List.of(OfficeConfiguration.OFFICE),
                RouteConfiguration::handle);
    }

    private static Told handle(RouteCommand command, Instruction instruction, Ledger ledger) {
        Route route = ledger.read(Routes.ROUTE, command.route()).state();
        Office office = ledger.read(OfficeConfiguration.OFFICE, command.organisation()).state();
        ledger.append(
                Routes.ROUTE,
                command.route(),
                List.of(RouteDecider.decide(route, command, office)),
                instruction.provenance());
        return Told.nothing();
    }
}

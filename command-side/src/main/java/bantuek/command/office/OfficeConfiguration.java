package bantuek.command.office;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {

    @Bean
    ConfigurerModule officeAggregate() {
        return configurer ->
                configurer.configureAggregate(
                        AggregateConfigurer.defaultConfiguration(OfficeAggregate.class)
                                .configureCommandTargetResolver(_ -> OfficeConfiguration::target));
    }

    static VersionedAggregateIdentifier target(CommandMessage<?> command) {
        OfficeCommand office = (OfficeCommand) command.getPayload();
        return new VersionedAggregateIdentifier((Object) office.organisation(), null);
    }
}

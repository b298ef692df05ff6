package bantuek.command.memo;

import bantuek.command.office.Seats;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemoConfiguration {

    @Bean
    ConfigurerModule memoAggregate(Seats seats) {
        return configurer ->
                configurer
                        .registerComponent(Seats.class, _ -> seats)
                        .configureAggregate(
                                AggregateConfigurer.defaultConfiguration(MemoAggregate.class)
                                        .configureCommandTargetResolver(
                                                _ -> MemoConfiguration::target));
    }

    static VersionedAggregateIdentifier target(CommandMessage<?> command) {
        MemoCommand memo = (MemoCommand) command.getPayload();
        return new VersionedAggregateIdentifier((Object) memo.memo(), null);
    }
}

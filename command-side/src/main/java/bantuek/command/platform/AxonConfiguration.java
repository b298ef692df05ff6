package bantuek.command.platform;

import bantuek.events.stored.CatalogueSerializer;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon, wired by hand. Nothing is found on the classpath: that would silently keep no events, and
 * would register a usage reporter.
 */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    @Bean
    LedgerLog log(DataSource dataSource, PlatformTransactionManager transactions) {
        return new LedgerLog(
                new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)),
                new SpringTransactionManager(transactions));
    }

    /** The bus opens no transactions: commands share the one that they are carried out in. */
    @Bean(initMethod = "start", destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(LedgerLog log, Handlers handlers) {
        org.axonframework.config.Configuration axon =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(_ -> new CatalogueSerializer())
                        .configureCorrelationDataProviders(_ -> List.of())
                        .configureEmbeddedEventStore(_ -> log)
                        .buildConfiguration();
        handlers.subscribeTo(axon.commandBus());
        return axon;
    }

    @Bean
    CommandGateway commandGateway(org.axonframework.config.Configuration axon) {
        return axon.commandGateway();
    }

    @Bean
    EventBus eventBus(org.axonframework.config.Configuration axon) {
        return axon.eventBus();
    }
}

package bantuek.command.platform;

import bantuek.events.stored.CatalogueSerializer;
import bantuek.events.stored.EventLog;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
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

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            List<ConfigurerModule> features) {
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .registerComponent(
                                TransactionManager.class,
                                _ -> new SpringTransactionManager(transactions))
                        .configureSerializer(_ -> new CatalogueSerializer())
                        .configureCorrelationDataProviders(_ -> List.of())
                        .configureEmbeddedEventStore(axon ->
                                new EventLog(
                                        new UnitOfWorkAwareConnectionProviderWrapper(
                                                new SpringDataSourceConnectionProvider(dataSource)),
                                        axon.getComponent(TransactionManager.class)));
        features.forEach(feature -> feature.configureModule(configurer));
        return configurer.buildConfiguration();
    }

    @Bean
    CommandGateway commandGateway(org.axonframework.config.Configuration axon) {
        return axon.commandGateway();
    }
}

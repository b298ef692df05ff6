package bantuek.query.platform;

import bantuek.events.stored.CatalogueSerializer;
import bantuek.events.stored.EventLog;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon, wired by hand: one processor for all read models, their rows and a token in one
 * transaction.
 */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    /** The processor's name, by which its token is kept. */
    static final String READ_MODELS = "read-models";

    private static final int BATCH = 200;

    /**
     * A process that died keeps its claims this long; whoever comes after it folds nothing before.
     */
    private static final Duration CLAIM = Duration.ofSeconds(4);

    /** How often a living one says so, and how often others look. */
    private static final Duration CLAIM_AGAIN = Duration.ofSeconds(1);

    /**
     * A rebuild is no replay: it handles every event as if for the first time. Axon's own default,
     * a replay up to the head of now, writes tokens that do not say plainly where they stand.
     */
    private static final @Nullable TrackingToken FROM_NOTHING = null;

    @Bean
    EventLog eventLog(ConnectionProvider connections, TransactionManager transactions) {
        return new EventLog(connections, transactions);
    }

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider axonConnections(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections) {
        return new TokensOfGeneration(
                JdbcTokenStore.builder()
                        .serializer(tokenSerializer())
                        .schema(
                                TokenSchema.builder()
                                        .setTokenTable("token")
                                        .setProcessorNameColumn("processor_name")
                                        .setSegmentColumn("segment")
                                        .setTokenColumn("token")
                                        .setTokenTypeColumn("token_type")
                                        .setTimestampColumn("claimed_at")
                                        .setOwnerColumn("owner")
                                        .build())
                        .contentType(byte[].class)
                        // Axon's own name, process and host, may be that of another container.
                        .nodeId(UUID.randomUUID().toString())
                        .claimTimeout(CLAIM),
                connections);
    }

    /** A token that is being replayed holds other tokens: only Axon's own types may stand in it. */
    static Serializer tokenSerializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json ->
                        json.polymorphicTypeValidator(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfSubType("org.axonframework.")
                                        .build()))
                .build();
    }

    @Bean
    Fold fold(List<Projector> projectors) {
        return new Fold(projectors);
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            EventLog log,
            LogSignal signal,
            Progress progress,
            FairShare share,
            TransactionManager transactions,
            TokenStore tokens,
            Fold fold,
            JdbcClient projectorJdbc,
            PlatformTransactionManager platformTransactions) {
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .registerComponent(TransactionManager.class, _ -> transactions)
                        .registerComponent(TokenStore.class, _ -> tokens)
                        .configureSerializer(_ -> new CatalogueSerializer())
                        .configureCorrelationDataProviders(_ -> List.of());
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing.registerDefaultListenerInvocationErrorHandler(
                _ -> PropagatingErrorHandler.instance());
        ParkingFold parkingFold =
                new ParkingFold(
                        fold, new Parking(projectorJdbc), platformTransactions, Level.ERROR);
        processing.registerEventHandler(_ -> parkingFold);
        processing.assignHandlerInstancesMatching(READ_MODELS, parkingFold::equals);
        processing.registerPooledStreamingEventProcessor(
                READ_MODELS,
                _ -> new LogSource(log, signal),
                (_, builder) ->
                        builder.initialSegmentCount(Segments.COUNT)
                                .maxSegmentProvider(_ -> share.segments())
                                .batchSize(BATCH)
                                .initialToken(_ -> FROM_NOTHING)
                                .claimExtensionThreshold(CLAIM_AGAIN.toMillis())
                                .tokenClaimInterval(CLAIM_AGAIN.toMillis()));
        processing.registerSequencingPolicy(READ_MODELS, _ -> Segments.policy());
        processing.registerHandlerInterceptor(
                READ_MODELS,
                _ ->
                        (unitOfWork, chain) -> {
                            unitOfWork.afterCommit(_ -> progress.moved());
                            return chain.proceed();
                        });
        return configurer.buildConfiguration();
    }
}

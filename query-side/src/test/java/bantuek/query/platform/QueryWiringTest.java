package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.EventCatalogue;
import bantuek.query.town.RunningQuerySide;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

/** Axon without its own auto-configuration could silently fold nothing. This says that it folds. */
@Tag("database")
class QueryWiringTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Configuration axon = side.context().getBean(Configuration.class);

    @Test
    void the_wired_parts_are_exactly_these() {
        assertThat(axon.getComponent(TokenStore.class))
                .isExactlyInstanceOf(TokensOfGeneration.class)
                .isSameAs(side.context().getBean(TokenStore.class));
        assertThat(axon.getComponent(TransactionManager.class))
                .isExactlyInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void one_pooled_processor_folds_all_read_models_and_there_is_no_other() {
        assertThat(processors().keySet()).containsExactly("read-models");
        assertThat(new Fold(side.context().getBeansOfType(Projector.class).values()).readModels())
                .containsExactlyInAnyOrder(
                        "office",
                        "memo",
                        "memo-file",
                        "inbox",
                        "trail",
                        "report",
                        "form",
                        "pace",
                        "register",
                        "route");
        assertThat(processors().values())
                .allSatisfy(processor -> {
                    assertThat(processor).isExactlyInstanceOf(PooledStreamingEventProcessor.class);
                    assertThat(processor.isRunning()).isTrue();
                    assertThat(part(processor, "tokenStore"))
                            .isSameAs(side.context().getBean(TokenStore.class));
                    assertThat(part(processor, "transactionManager"))
                            .isExactlyInstanceOf(SpringTransactionManager.class);
                    assertThat(part(processor, "messageSource"))
                            .isExactlyInstanceOf(LogSource.class);
                    assertThat(part(processor, "errorHandler"))
                            .isExactlyInstanceOf(PropagatingErrorHandler.class);
                });
    }

    @Test
    void every_event_there_is_moves_the_token() {
        assertThat(processors().values())
                .allSatisfy(processor -> {
                    EventHandlerInvoker handlers =
                            (EventHandlerInvoker) part(processor, "eventHandlerInvoker");
                    assertThat(EventCatalogue.TYPES)
                            .allMatch(type -> handlers.canHandleType(type.javaType()));
                });
    }

    @Test
    void a_claim_is_renewed_well_before_it_runs_out_and_runs_out_soon_after_a_crash() {
        Duration claim = (Duration) part(axon.getComponent(TokenStore.class), "claimTimeout");
        assertThat(claim).isLessThan(Duration.ofSeconds(5));
        assertThat(processors().values())
                .allSatisfy(processor ->
                        assertThat((long) part(processor, "claimExtensionThreshold"))
                                .isLessThanOrEqualTo(claim.toMillis() / 3));
    }

    @Test
    void a_token_that_is_being_replayed_is_read_back_as_it_was_written() {
        TokenStore tokens = side.context().getBean(TokenStore.class);
        TrackingToken replayed =
                ReplayToken.createReplayToken(
                        GapAwareTrackingToken.newInstance(9, new TreeSet<>(List.of(4L))),
                        GapAwareTrackingToken.newInstance(3, new TreeSet<>(List.of(2L))),
                        null);
        tokens.initializeTokenSegments("replayed", 1, replayed);
        assertThat(tokens.fetchToken("replayed", 0))
                .isExactlyInstanceOf(ReplayToken.class)
                .isEqualTo(replayed);
        tokens.deleteToken("replayed", 0);
    }

    @Test
    void nothing_of_axon_configures_itself_or_reports_to_anybody() {
        assertThat(
                        ClassUtils.isPresent(
                                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
                                null))
                .isFalse();
        assertThat(axon.getComponent(UpdateChecker.class)).isNull();
        assertThat(System.getProperty("disable-axoniq-console-message")).isEqualTo("true");
    }

    private Map<String, EventProcessor> processors() {
        return axon.eventProcessingConfiguration().eventProcessors();
    }

    private static Object part(Object whole, String name) {
        return Objects.requireNonNull(ReflectionTestUtils.getField(whole, name));
    }
}

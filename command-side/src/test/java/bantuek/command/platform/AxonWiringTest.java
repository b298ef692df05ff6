package bantuek.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.CommandSide;
import bantuek.database.TestDatabase;
import bantuek.events.Actor;
import bantuek.events.Provenance;
import bantuek.events.office.UnitOpened;
import bantuek.events.stored.CatalogueSerializer;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Axon without its own auto-configuration could silently keep nothing. This says that it keeps. */
@Tag("database")
class AxonWiringTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final UUID organisation = UUID.randomUUID();

    @Test
    void the_wired_parts_are_exactly_these() {
        try (ConfigurableApplicationContext context = start()) {
            Configuration axon = context.getBean(Configuration.class);
            assertThat(axon.eventStore()).isExactlyInstanceOf(EmbeddedEventStore.class);
            assertThat(axon.eventBus()).isSameAs(axon.eventStore());
            assertThat(ReflectionTestUtils.getField(axon.eventStore(), "storageEngine"))
                    .isExactlyInstanceOf(LedgerLog.class);
            assertThat(axon.serializer()).isExactlyInstanceOf(CatalogueSerializer.class);
            assertThat(axon.eventSerializer()).isExactlyInstanceOf(CatalogueSerializer.class);
            assertThat(axon.getComponent(CommandBus.class))
                    .isExactlyInstanceOf(SimpleCommandBus.class);
        }
    }

    @Test
    void nothing_reports_usage_to_anybody() {
        try (ConfigurableApplicationContext context = start()) {
            Configuration axon = context.getBean(Configuration.class);
            assertThat(axon.getComponent(UpdateChecker.class)).isNull();
            assertThat(System.getProperty("disable-axoniq-console-message")).isEqualTo("true");
        }
    }

    @Test
    void an_appended_event_is_a_row_and_is_read_back_after_a_restart() {
        UnitOpened opened = new UnitOpened(organisation, UUID.randomUUID(), "กองคลัง");
        try (ConfigurableApplicationContext context = start()) {
            context.getBean(Configuration.class).eventStore().publish(message(0, opened));
            assertThat(
                            context.getBean(JdbcClient.class)
                                    .sql(
                                            """
                                            SELECT payload_type, payload_revision,
                                                   convert_from(payload, 'UTF8') AS payload
                                            FROM events.event WHERE aggregate_id = ?
                                            """)
                                    .param(organisation.toString())
                                    .query()
                                    .singleRow())
                    .containsEntry("payload_type", "office.unit-opened")
                    .containsEntry("payload_revision", "1")
                    .extractingByKey("payload")
                    .asString()
                    .contains("\"name\":\"กองคลัง\"");
        }
        try (ConfigurableApplicationContext context = start()) {
            DomainEventMessage<?> read =
                    context.getBean(Configuration.class)
                            .eventStore()
                            .readEvents(organisation.toString())
                            .next();
            assertThat(read.getPayload()).isEqualTo(opened);
            assertThat(Provenance.fromMetadata(read.getMetaData())).isEqualTo(provenance());
        }
    }

    @Test
    void two_writers_of_the_same_version_cannot_both_win() {
        try (ConfigurableApplicationContext context = start()) {
            Configuration axon = context.getBean(Configuration.class);
            UnitOpened opened = new UnitOpened(organisation, UUID.randomUUID(), "กองคลัง");
            axon.eventStore().publish(message(0, opened));
            assertThatThrownBy(() -> axon.eventStore().publish(message(0, opened)))
                    .isInstanceOf(AggregateStreamCreationException.class);
            axon.eventStore().publish(message(1, opened));
            assertThatThrownBy(() -> axon.eventStore().publish(message(1, opened)))
                    .isInstanceOf(ConcurrencyException.class);
        }
    }

    private static ConfigurableApplicationContext start() {
        return CommandSide.application()
                .web(WebApplicationType.SERVLET)
                .properties(DATABASE.properties())
                .run("--server.port=0");
    }

    private DomainEventMessage<UnitOpened> message(long sequence, UnitOpened event) {
        return new GenericDomainEventMessage<>(
                "office",
                organisation.toString(),
                sequence,
                event,
                MetaData.from(provenance().toMetadata()));
    }

    private Provenance provenance() {
        return new Provenance(
                new Actor(new UUID(0, 1), "นายก้อง ดี"),
                List.of(),
                organisation,
                "request-1",
                "OpenUnit");
    }
}

package bantuek.command.office;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.EndAppointment;
import bantuek.command.office.OfficeCommand.FoundOrganisation;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.platform.Instruction;
import bantuek.events.office.OfficeEvent;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The thin shell between Axon and the office's rules. */
class OfficeAggregate {

    /** Read by Axon. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID id;

    private Office office = Office.unfounded();

    @CommandHandler
    @CreationPolicy(ALWAYS)
    void handle(FoundOrganisation command, MetaData metadata, Seats seats) {
        change(command, metadata, seats);
    }

    @CommandHandler
    void handle(OpenUnit command, MetaData metadata, Seats seats) {
        change(command, metadata, seats);
    }

    @CommandHandler
    void handle(RegisterPerson command, MetaData metadata, Seats seats) {
        change(command, metadata, seats);
    }

    @CommandHandler
    void handle(CreatePost command, MetaData metadata, Seats seats) {
        change(command, metadata, seats);
    }

    @CommandHandler
    void handle(AppointPerson command, MetaData metadata, Seats seats) {
        change(command, metadata, seats);
    }

    @CommandHandler
    void handle(EndAppointment command, MetaData metadata, Seats seats) {
        change(command, metadata, seats);
    }

    @EventSourcingHandler
    void on(OfficeEvent event) {
        id = event.organisation();
        office = Office.evolve(office, event);
    }

    private void change(OfficeCommand command, MetaData metadata, Seats seats) {
        OfficeEvent event = OfficeDecider.decide(office, command);
        Instruction instruction = Instruction.from(metadata);
        AggregateLifecycle.apply(event, MetaData.from(instruction.provenance().toMetadata()));
        seats.record(event);
    }
}

package bantuek.command.memo;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.ReviseMemo;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.office.Seats;
import bantuek.command.platform.Instruction;
import bantuek.command.platform.Rejected;
import bantuek.events.Provenance;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.RouteStep;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The thin shell between Axon and the rules: finds out what the decider must know, and applies. */
class MemoAggregate {

    /** Read by Axon. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID id;

    private Memo memo = new Memo.Unwritten();

    @CommandHandler
    @CreationPolicy(ALWAYS)
    void handle(DraftMemo command, MetaData metadata, Seats seats) {
        Instruction instruction = Instruction.from(metadata);
        apply(decide(command, instruction, seats, List.of()), instruction);
    }

    @CommandHandler
    void handle(ReviseMemo command, MetaData metadata, Seats seats) {
        change(command, metadata, seats);
    }

    @CommandHandler
    void handle(SubmitMemo command, MetaData metadata, Seats seats) {
        change(command, metadata, seats);
    }

    @CommandHandler
    void handle(RecordOpinion command, MetaData metadata, Seats seats) {
        change(command, metadata, seats);
    }

    @CommandHandler
    void handle(DecideMemo command, MetaData metadata, Seats seats) {
        change(command, metadata, seats);
    }

    @EventSourcingHandler
    void on(MemoEvent event, MetaData metadata) {
        id = event.memo();
        memo = Memo.evolve(memo, event, Provenance.fromMetadata(metadata));
    }

    private void change(MemoCommand command, MetaData metadata, Seats seats) {
        Instruction instruction = Instruction.from(metadata);
        requireSameOrganisation(instruction.provenance());
        Ruling ruling = decide(command, instruction, seats, routeFor(command, seats));
        // The rules speak first: "you have signed already" says more than "you saw an old version".
        instruction.requireSeen(AggregateLifecycle.getVersion());
        apply(ruling, instruction);
    }

    private Ruling decide(
            MemoCommand command, Instruction instruction, Seats seats, List<RouteStep> route) {
        Provenance by = instruction.provenance();
        UUID person = by.actor().person();
        return MemoDecider.decide(
                memo,
                command,
                new Circumstances(person, seats.heldBy(by.organisation(), person), route));
    }

    private List<RouteStep> routeFor(MemoCommand command, Seats seats) {
        return command instanceof SubmitMemo && memo instanceof Memo.Draft draft
                ? IntegrityReportRoute.of(
                        seats.chainOf(draft.origin().organisation(), draft.origin().unit()))
                : List.of();
    }

    /** Another organisation's memo does not exist for this one. */
    private void requireSameOrganisation(Provenance by) {
        UUID organisation =
                switch (memo) {
                    case Memo.Unwritten _ -> throw new Rejected(MemoRejection.UNKNOWN);
                    case Memo.Draft draft -> draft.origin().organisation();
                    case Memo.InReview review -> review.origin().organisation();
                    case Memo.Decided decided -> decided.origin().organisation();
                };
        if (!organisation.equals(by.organisation())) {
            throw new Rejected(MemoRejection.UNKNOWN);
        }
    }

    private static void apply(Ruling ruling, Instruction instruction) {
        Provenance provenance = instruction.provenance().in(ruling.capacity());
        MetaData metadata = MetaData.from(provenance.toMetadata());
        ruling.events().forEach(event -> AggregateLifecycle.apply(event, metadata));
    }
}

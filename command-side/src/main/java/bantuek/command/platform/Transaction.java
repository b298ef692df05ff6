package bantuek.command.platform;

import static java.util.stream.Collectors.toSet;

import bantuek.command.platform.AnsweredRequests.Given;
import bantuek.command.platform.AnsweredRequests.ToRemember;
import bantuek.command.platform.CommandDesk.Together;
import bantuek.command.platform.Timings.Phase;
import bantuek.events.InvalidValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventBus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out commands in one transaction, with one commit. Events, what must be unique, and the
 * remembered answers stand or fall together; a command that is refused leaves nothing, and the
 * others go on.
 */
@Component
class Transaction {

    private final TransactionTemplate transactions;
    private final CommandGateway gateway;
    private final Histories histories;
    private final EventBus eventBus;
    private final LedgerLog log;
    private final AnsweredRequests answered;
    private final Handlers handlers;
    private final JdbcTemplate jdbc;
    private final Timings timings;

    Transaction(
            PlatformTransactionManager transactions,
            CommandGateway gateway,
            Histories histories,
            EventBus eventBus,
            LedgerLog log,
            AnsweredRequests answered,
            Handlers handlers,
            JdbcTemplate jdbc,
            Timings timings) {
        this.transactions = new TransactionTemplate(transactions);
        this.gateway = gateway;
        this.histories = histories;
        this.eventBus = eventBus;
        this.log = log;
        this.answered = answered;
        this.handlers = handlers;
        this.jdbc = jdbc;
        this.timings = timings;
    }

    /** What came of an errand: an answer, or the reason why there is none. */
    sealed interface Result {
        record Answered(Receipt receipt) implements Result {}

        record Refused(RuntimeException why) implements Result {}
    }

    /** Commands of people who act in their offices. No two of them under the same key. */
    Map<Errand, Result> carryOut(List<Errand> errands) {
        RoundTrip opening = new RoundTrip();
        OfficeLocks.holdTogether(organisationsOf(errands), opening);
        OfficeLocks.holdNumbers(
                organisationsOf(errands.stream().filter(Errand::takesNumbers).toList()), opening);
        return carryOut(errands, opening);
    }

    /** A command that changes an office. */
    Result carryOutAlone(Errand errand) {
        RoundTrip opening = new RoundTrip();
        OfficeLocks.holdAlone(errand.organisation(), opening);
        return Objects.requireNonNull(carryOut(List.of(errand), opening).get(errand));
    }

    /** Several commands to an office, all of them or none. */
    Receipt together(UUID organisation, Consumer<Together> work) {
        return inLedger(ledger -> {
            RoundTrip opening = new RoundTrip();
            OfficeLocks.holdAlone(organisation, opening);
            opening.go(jdbc);
            Map<UUID, StreamType<?, ?>> types = new HashMap<>();
            work.accept((caller, command) -> {
                var _ = send(caller, command);
                ledger.accept();
                types.put(organisation, handlers.streamOf(command));
            });
            RoundTrip closing = new RoundTrip();
            ledger.store(log, closing);
            closing.go(jdbc);
            StreamType<?, ?> type = Objects.requireNonNull(types.get(organisation));
            return ledger.receiptAt(type, organisation, ledger.read(type, organisation).version());
        });
    }

    private Map<Errand, Result> carryOut(List<Errand> errands, RoundTrip opening) {
        Timings.Clock clock = timings.begin(errands.size());
        return inLedger(ledger -> carryOut(errands, ledger, opening, clock));
    }

    private <T> T inLedger(Function<Ledger, T> work) {
        Ledger ledger = new Ledger(histories, eventBus, jdbc);
        T result =
                Objects.requireNonNull(
                        transactions.execute(_ ->
                                ScopedValue.where(Ledger.CURRENT, ledger)
                                        .call(() -> work.apply(ledger))));
        ledger.keep();
        return result;
    }

    /**
     * With two round trips, however many commands there are: one for locks, earlier answers and
     * what others have appended, one for what is new and the commit.
     */
    private Map<Errand, Result> carryOut(
            List<Errand> errands, Ledger ledger, RoundTrip opening, Timings.Clock clock) {
        clock.ends(Phase.CONNECTING);
        Map<AnsweredRequests.Key, Given> earlier = new HashMap<>();
        answered.ask(
                errands.stream().map(Errand::key).filter(Objects::nonNull).toList(),
                opening,
                earlier);
        ledger.prepare(streamsOf(errands), opening);
        opening.go(jdbc);
        clock.ends(Phase.READING);
        Map<Errand, Result> results = new HashMap<>();
        Map<Errand, Done> done = new HashMap<>();
        for (Errand errand : errands) {
            Given before = earlier.get(errand.key());
            try {
                if (before == null) {
                    done.put(errand, carryOut(errand, ledger));
                } else {
                    results.put(errand, new Result.Answered(before.to(errand)));
                }
            } catch (Rejected | InvalidValue why) {
                ledger.drop();
                results.put(errand, new Result.Refused(why));
            }
        }
        clock.ends(Phase.DECIDING);
        RoundTrip closing = new RoundTrip();
        ledger.store(log, closing);
        answered.remember(toRemember(done), closing);
        clock.ends(Phase.SERIALIZING);
        closing.goAndCommit(jdbc);
        clock.ends(Phase.COMMITTING);
        done.forEach((errand, how) ->
                results.put(errand, new Result.Answered(receipt(errand, how, ledger))));
        return results;
    }

    /** The version that a command took its stream to, and what its sender is told beside. */
    private record Done(long version, Told told) {}

    private Done carryOut(Errand errand, Ledger ledger) {
        Told told = send(errand.caller(), errand.command());
        ledger.accept();
        StreamType<?, ?> type = handlers.streamOf(errand.command());
        return new Done(ledger.read(type, errand.stream()).version(), told);
    }

    private Told send(Caller caller, Object command) {
        return Objects.requireNonNull(
                gateway.sendAndWait(
                        new GenericCommandMessage<>(
                                command, caller.toInstruction(command).toMetadata())));
    }

    private Receipt receipt(Errand errand, Done how, Ledger ledger) {
        return ledger.receiptAt(handlers.streamOf(errand.command()), errand.stream(), how.version())
                .and(how.told());
    }

    private static List<ToRemember> toRemember(Map<Errand, Done> done) {
        List<ToRemember> answers = new ArrayList<>();
        done.forEach((errand, how) -> {
            AnsweredRequests.Key key = errand.key();
            if (key != null) {
                answers.add(
                        new ToRemember(
                                key,
                                errand.caller().fingerprint(),
                                errand.stream(),
                                how.version(),
                                how.told()));
            }
        });
        return answers;
    }

    private Set<StreamKey> streamsOf(List<Errand> errands) {
        return errands.stream()
                .flatMap(errand ->
                        handlers
                                .streamsFor(
                                        errand.command(), errand.stream(), errand.organisation())
                                .stream())
                .collect(toSet());
    }

    private static Set<UUID> organisationsOf(List<Errand> errands) {
        return errands.stream().map(Errand::organisation).collect(toSet());
    }
}

package bantuek.command.platform;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a command and answers it. Events, locks, rows that must be unique and the remembered answer
 * stand or fall together in one transaction.
 */
@Component
public class CommandDesk {

    private final CommandGateway gateway;
    private final TransactionTemplate transaction;
    private final AnsweredRequests answered;
    private final JdbcClient jdbc;

    CommandDesk(
            CommandGateway gateway,
            PlatformTransactionManager transactions,
            AnsweredRequests answered,
            JdbcClient jdbc) {
        this.gateway = gateway;
        this.transaction = new TransactionTemplate(transactions);
        this.answered = answered;
        this.jdbc = jdbc;
    }

    /** Carries out one command on one aggregate, once, however often it is sent. */
    public Receipt carryOut(Caller caller, UUID aggregate, Object command) {
        return transaction.execute(_ -> carryOutOnce(caller, aggregate, command));
    }

    /** Sends one of several commands of a transaction that the sender has opened. */
    public void send(Caller caller, Object command) {
        gateway.sendAndWait(
                new GenericCommandMessage<>(command, caller.toInstruction(command).toMetadata()));
    }

    private Receipt carryOutOnce(Caller caller, UUID aggregate, Object command) {
        String key = caller.key();
        if (key == null) {
            send(caller, command);
            return receiptFor(aggregate);
        }
        Optional<Receipt> earlier = answered.earlierAnswer(caller, key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        send(caller, command);
        Receipt receipt = receiptFor(aggregate);
        answered.remember(caller, key, receipt);
        return receipt;
    }

    /** Where an aggregate stands in the log, seen from inside the transaction that changed it. */
    public Receipt receiptFor(UUID aggregate) {
        return jdbc.sql(
                        """
                        SELECT aggregate_id::uuid AS id, sequence_number AS version, position
                        FROM events.event WHERE aggregate_id = ?
                        ORDER BY sequence_number DESC LIMIT 1
                        """)
                .param(aggregate.toString())
                .query(Receipt.class)
                .single();
    }
}

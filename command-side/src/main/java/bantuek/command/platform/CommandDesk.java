package bantuek.command.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Takes commands and answers them, once each, however often they are sent. */
@Component
public class CommandDesk implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Transaction transaction;
    private final Problems problems;
    private final List<Counter> counters;

    CommandDesk(
            Transaction transaction,
            Problems problems,
            @Value("${bantuek.counters}") int counters) {
        this.transaction = transaction;
        this.problems = problems;
        this.counters =
                IntStream.range(0, counters)
                        .mapToObj(number -> new Counter(transaction, number))
                        .toList();
    }

    /** Carries out one command on one stream. */
    public Receipt carryOut(Caller caller, UUID stream, Object command) {
        Errand errand = Errand.of(caller, stream, command);
        if (command instanceof OfficeWide) {
            Counter.answer(errand, transaction.carryOutAlone(errand));
        } else {
            leave(errand);
        }
        return answerTo(errand);
    }

    /** One of several commands that are sent together. */
    public record Request(Caller caller, UUID stream, Object command) {}

    /** What came of it: its receipt, or why not. */
    public record Outcome(
            UUID id,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Receipt receipt,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProblemDetail problem) {}

    /** Carries out several commands, each for itself. */
    public List<Outcome> carryOutEach(List<Request> requests) {
        List<Errand> errands =
                requests.stream().map(r -> Errand.of(r.caller(), r.stream(), r.command())).toList();
        errands.forEach(this::leave);
        return errands.stream().map(this::outcome).toList();
    }

    private Outcome outcome(Errand errand) {
        try {
            return new Outcome(errand.stream(), answerTo(errand), null);
        } catch (RuntimeException why) {
            return new Outcome(errand.stream(), null, problems.problem(why));
        }
    }

    /** Sends the commands of one transaction, in the name of whoever gives them. */
    @FunctionalInterface
    public interface Together {
        void send(Caller caller, Object command);
    }

    /**
     * Changes an office by several commands, with whatever rows are written beside: all or none.
     */
    public Receipt together(UUID organisation, Consumer<Together> work) {
        return transaction.together(organisation, work);
    }

    @Override
    public void destroy() {
        counters.forEach(Counter::close);
    }

    /** Commands on one stream come to one counter, so that they seldom get in each other's way. */
    private void leave(Errand errand) {
        int counter = Math.floorMod(errand.stream().hashCode(), counters.size());
        if (!counters.get(counter).take(errand)) {
            errand.answer().completeExceptionally(new Rejected(RequestRejection.BUSY));
        }
    }

    private static Receipt answerTo(Errand errand) {
        try {
            return errand.answer().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Rejected(RequestRejection.BUSY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected(RequestRejection.BUSY);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}

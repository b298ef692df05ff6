package bantuek.command.platform;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where the time goes that commands take, added up over all transactions. */
@Component
public class Timings {

    /** What a transaction does, one after the other. */
    public enum Phase {
        /** Waits for its connection. */
        CONNECTING,
        /** Takes its locks, and looks for earlier answers and for what others appended. */
        READING,
        /** Decides its commands. */
        DECIDING,
        /** Makes rows of events and answers. */
        SERIALIZING,
        /** Has them written, and waits until they are on the disk. */
        COMMITTING
    }

    private final Map<Phase, LongAdder> nanos =
            Stream.of(Phase.values()).collect(toMap(identity(), _ -> new LongAdder()));
    private final LongAdder transactions = new LongAdder();
    private final LongAdder commands = new LongAdder();

    /** How it was at one moment, so that two moments can be compared. */
    public record Reading(Map<Phase, Long> nanos, long transactions, long commands) {

        public long of(Phase phase) {
            return nanos.getOrDefault(phase, 0L);
        }

        public Reading since(Reading earlier) {
            return new Reading(
                    each(phase -> of(phase) - earlier.of(phase)),
                    transactions - earlier.transactions,
                    commands - earlier.commands);
        }
    }

    public Reading read() {
        return new Reading(each(phase -> adderOf(phase).sum()), transactions.sum(), commands.sum());
    }

    private LongAdder adderOf(Phase phase) {
        return Objects.requireNonNull(nanos.get(phase));
    }

    private static Map<Phase, Long> each(ToLongFunction<Phase> sum) {
        return Stream.of(Phase.values()).collect(toMap(identity(), sum::applyAsLong));
    }

    Clock begin(int commandsTogether) {
        transactions.increment();
        commands.add(commandsTogether);
        return new Clock();
    }

    /** Runs through one transaction. */
    final class Clock {

        private long last = System.nanoTime();

        void ends(Phase phase) {
            long now = System.nanoTime();
            adderOf(phase).add(now - last);
            last = now;
        }
    }
}

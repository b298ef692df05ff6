package bantuek.query.platform;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The parts of the log that are folded side by side, by one process or by several. Each stream is
 * in one of them, by a number that the database can tell as well (see first_unfolded in V1).
 */
public final class Segments {

    /** A power of two; each segment has a token of its own. */
    static final int COUNT = 4;

    private static final String IN_WORK =
            "Processor[" + AxonConfiguration.READ_MODELS + "]/SegmentId";
    private static final int NONE = -1;

    private Segments() {}

    static SequencingPolicy<EventMessage<?>> policy() {
        return event -> event instanceof DomainEventMessage<?> of ? number(of) : 0;
    }

    private static int number(DomainEventMessage<?> event) {
        return number(event.getAggregateIdentifier());
    }

    private static int number(String stream) {
        CRC32 sum = new CRC32();
        sum.update(stream.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    /**
     * @param count how many segments there are
     */
    public static int of(String stream, int count) {
        return number(stream) & (count - 1);
    }

    /** Whose batch this is. */
    static int of(UnitOfWork<?> work) {
        return Optional.<Integer>ofNullable(work.getResource(IN_WORK)).orElse(NONE);
    }
}

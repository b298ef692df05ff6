package bantuek.query.platform;

import bantuek.events.stored.EventLog;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as a source for event processors, read straight from the table and woken by its signal.
 */
final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventLog log;
    private final LogSignal signal;

    LogSource(EventLog log, LogSignal signal) {
        this.log = log;
        this.signal = signal;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(log, signal, token);
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }
}

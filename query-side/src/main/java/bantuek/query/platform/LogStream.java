package bantuek.query.platform;

import bantuek.events.stored.EventLog;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** One processor's way through the log. Used by one thread at a time, as processors do. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int BATCH = 200;

    private final EventLog log;
    private final LogSignal signal;
    private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private final Semaphore appended = new Semaphore(0);
    private final Runnable listener = this::wake;
    private @Nullable TrackingToken token;
    private volatile @Nullable Runnable callback;

    LogStream(EventLog log, LogSignal signal, @Nullable TrackingToken token) {
        this.log = log;
        this.signal = signal;
        this.token = token;
        signal.add(listener);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        readOn();
        return Optional.ofNullable(read.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        readOn();
        if (read.isEmpty() && timeout > 0 && appended.tryAcquire(timeout, unit)) {
            readOn();
        }
        return !read.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            // The signal wakes it; the second is the safety net.
        }
        return read.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable;
        return true;
    }

    @Override
    public void close() {
        signal.remove(listener);
    }

    private void wake() {
        appended.release();
        Runnable told = callback;
        if (told != null) {
            told.run();
        }
    }

    private void readOn() {
        if (read.isEmpty()) {
            appended.drainPermits();
            try (Stream<? extends TrackedEventMessage<?>> events = log.readEvents(token, false)) {
                events.limit(BATCH)
                        .forEach(event -> {
                            read.add(event);
                            token = event.trackingToken();
                        });
            }
        }
    }
}

package bantuek.query.inbox;

import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells whoever has a page open when something came into their inbox or left it. Nothing is asked
 * of the database for them as long as nothing is folded anywhere.
 */
@Component
class LiveInboxes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveInboxes.class);

    /** Who is still there connects anew, and shows that they still may. */
    private static final Duration CONNECTION = Duration.ofMinutes(10);

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    /** Many events in a row are one change. */
    private static final Duration GATHER = Duration.ofMillis(150);

    /**
     * Also without an event an inbox changes, when a day begins; and proxies hang up on silence.
     */
    private static final Duration AT_LEAST = Duration.ofSeconds(20);

    /** Of one person; who opens more pages than this sees the oldest ones stand still. */
    private static final int MOST = 10;

    private final Inboxes inboxes;
    private final Progress progress;
    private final Queue<Reader> readers = new ConcurrentLinkedQueue<>();
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    LiveInboxes(Inboxes inboxes, Progress progress) {
        this.inboxes = inboxes;
        this.progress = progress;
    }

    /** A page that is open, and what its reader was told last. */
    private static final class Reader {

        private final Viewer viewer;
        private final Words words;
        private final SseEmitter emitter = new SseEmitter(CONNECTION.toMillis());
        private List<Inboxes.Item> known;

        Reader(Viewer viewer, Words words, List<Inboxes.Item> known) {
            this.viewer = viewer;
            this.words = words;
            this.known = known;
        }

        void tell(List<Inboxes.Item> now) throws IOException {
            if (now.equals(known)) {
                emitter.send(SseEmitter.event().comment(""));
                return;
            }
            known = now;
            say();
        }

        void say() throws IOException {
            emitter.send(
                    SseEmitter.event()
                            .name("inbox")
                            .data(words.of("inbox.now", words.number(known.size()))));
        }
    }

    /**
     * @param shown how many the page says that there are: it may be older than this moment
     */
    SseEmitter open(Viewer viewer, Words words, int shown) throws IOException {
        List<Inboxes.Item> now = inboxes.of(viewer).waiting();
        Reader reader = new Reader(viewer, words, now);
        reader.emitter.onCompletion(() -> readers.remove(reader));
        reader.emitter.onTimeout(reader.emitter::complete);
        reader.emitter.onError(_ -> readers.remove(reader));
        if (shown == now.size()) {
            reader.emitter.send(SseEmitter.event().comment(""));
        } else {
            reader.say();
        }
        List<Reader> theirs =
                readers.stream()
                        .filter(other -> other.viewer.person().equals(viewer.person()))
                        .toList();
        theirs.stream().limit(Math.max(0, theirs.size() - MOST + 1)).forEach(LiveInboxes::end);
        readers.add(reader);
        return reader.emitter;
    }

    private void watch() {
        String standing = "";
        long told = System.nanoTime();
        while (running) {
            try {
                if (readers.isEmpty()) {
                    LockSupport.parkNanos(LOOK_AGAIN.toNanos());
                    continue;
                }
                String now = progress.afterMove(LOOK_AGAIN);
                boolean isDue = System.nanoTime() - told > AT_LEAST.toNanos();
                if (isDue || !now.equals(standing)) {
                    LockSupport.parkNanos(GATHER.toNanos());
                    readers.forEach(this::tell);
                    told = System.nanoTime();
                }
                standing = now;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException notNow) {
                log.warn("inboxes can't be looked at, trying again: {}", notNow.toString());
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    private void tell(Reader reader) {
        try {
            reader.tell(inboxes.of(reader.viewer).waiting());
        } catch (IOException | IllegalStateException gone) {
            readers.remove(reader);
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("live-inboxes").start(this::watch);
    }

    /** Before the web server, which would wait for those who are connected. */
    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        readers.forEach(LiveInboxes::end);
    }

    private static void end(Reader reader) {
        try {
            reader.emitter.complete();
        } catch (IllegalStateException gone) {
            log.debug("gone already", gone);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

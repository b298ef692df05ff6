package bantuek.query.platform;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log of the program, now and then. */
final class RebuildLog implements RebuildWatcher {

    private static final Logger log = LoggerFactory.getLogger(RebuildLog.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private long told = System.nanoTime();

    @Override
    public void folded(long done, long all) {
        long now = System.nanoTime();
        if (now - told > EVERY.toNanos()) {
            told = now;
            log.info("the read models are made anew: {} of {} events are folded", done, all);
        }
    }

    @Override
    public void serves() {
        log.info("read models that this program made serve");
    }
}

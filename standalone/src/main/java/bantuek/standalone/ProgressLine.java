package bantuek.standalone;

import java.io.PrintStream;
import java.time.Duration;

/** Says every now and then how far it has come, and how long the rest may take. */
public final class ProgressLine {

    private static final Duration EVERY = Duration.ofSeconds(3);

    private final PrintStream out;
    private final long begun = System.nanoTime();
    private long saidAt = begun;

    public ProgressLine(PrintStream out) {
        this.out = out;
    }

    public void at(long done, long all) {
        long now = System.nanoTime();
        if (now - saidAt < EVERY.toNanos() || done == 0) {
            return;
        }
        saidAt = now;
        double left = (now - begun) / 1e9 / done * (all - done);
        out.printf("  %,d / %,d  ≈ %.0f s%n", done, all, left);
    }
}

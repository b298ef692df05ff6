package bantuek.query.intake;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a file or a pasted text from outside into tables. Nothing is kept, nothing is fetched and
 * no formula is worked out. One is read at a time, so that the memory for the largest is enough for
 * all.
 */
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int PATIENCE_SECONDS = 10;
    private static final Semaphore TURN = new Semaphore(1, true);

    private Intake() {}

    /** What it is shows in the bytes; the name only names a table that has no name of its own. */
    public static Outcome read(byte[] content, String fileName) {
        return read(content, fileName, Limits.STANDARD);
    }

    /** A table as Word, Excel or a browser puts it on the clipboard: HTML or tab-separated. */
    public static Outcome read(String pasted) {
        return read(pasted, Limits.STANDARD);
    }

    static Outcome read(byte[] content, String fileName, Limits limits) {
        return inTurn(notes -> new FileReader(limits, notes).tables(content, fileName));
    }

    static Outcome read(String pasted, Limits limits) {
        return inTurn(notes -> new FileReader(limits, notes).tables(pasted));
    }

    private static Outcome inTurn(Source source) {
        try {
            if (!TURN.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Outcome.Refused(Refusal.BUSY, 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Refused(Refusal.BUSY, 0);
        }
        try {
            return understood(source);
        } finally {
            TURN.release();
        }
    }

    private static Outcome understood(Source source) {
        try {
            Notes notes = new Notes();
            Found found = source.read(notes);
            return new Outcome.Understood(
                    found.kind(), Shaping.tables(found.tables(), notes), notes.all());
        } catch (Unreadable e) {
            return new Outcome.Refused(e.refusal(), e.limit());
        } catch (StackOverflowError e) {
            return new Outcome.Refused(Refusal.TOO_DEEP, 0);
        } catch (IOException | RuntimeException e) {
            LOG.info("A file from outside could not be read: {}", e.getClass().getName());
            LOG.debug("It could not be read because of this", e);
            return new Outcome.Refused(Refusal.BROKEN, 0);
        }
    }

    private interface Source {
        Found read(Notes notes) throws IOException;
    }
}

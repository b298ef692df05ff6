package bantuek.command.memo;

import bantuek.command.platform.MemoryLog.Appended;
import bantuek.events.Provenance;
import bantuek.events.memo.MemoEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The memos of a random walk, for whoever else makes something of their events. */
public final class RandomLives {

    /** Reads along. */
    public interface Reader {

        void read(MemoEvent event, Provenance by, LocalDate day, long version);

        /** Everything that was written, that of offices, routes and registers among it. */
        default void wrote(Appended event, LocalDate day) {}

        /**
         * What the command side makes of all that was read of a memo.
         *
         * @param open the steps that it waits at
         */
        void stands(UUID memo, String state, List<Integer> open);
    }

    static final Reader NOBODY =
            new Reader() {
                @Override
                public void read(MemoEvent event, Provenance by, LocalDate day, long version) {}

                @Override
                public void stands(UUID memo, String state, List<Integer> open) {}
            };

    private RandomLives() {}

    /** One walk; what the reader throws names its seed. */
    public static void tell(long seed, Reader reader) {
        new Walk(seed, new Tally(), reader).go(Walk.STEPS);
    }
}

package bantuek.query.platform;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;

/** Folds all streams of the log, each by itself, and several shares of them side by side. */
final class StreamsAtOnce {

    private final DataSource projector;
    private final int portion;
    private final RebuildState begun;
    private final RebuildWatcher watcher;
    private long done;
    private volatile boolean isOver;

    StreamsAtOnce(DataSource projector, int portion, RebuildState begun, RebuildWatcher watcher) {
        this.projector = projector;
        this.portion = portion;
        this.begun = begun;
        this.watcher = watcher;
        this.done = begun.done();
    }

    /** Where one share can't go on, the others stop too: each is gone on with later. */
    void fold() throws SQLException {
        List<Callable<Void>> shares = new ArrayList<>();
        begun.shares().forEach(share -> shares.add(() -> fold(share)));
        try (ExecutorService workers = Executors.newFixedThreadPool(shares.size())) {
            for (Future<Void> share : workers.invokeAll(shares)) {
                var _ = share.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; called again, it goes on from there", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SQLException why -> throw why;
                case RuntimeException why -> throw why;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private Void fold(RebuildShare begunWith) throws SQLException {
        try (FoldApart apart = FoldApart.into(projector, Generations.NEXT);
                StreamByStream streams =
                        StreamByStream.of(projector, begun.upto(), begunWith, portion)) {
            RebuildShare share = begunWith;
            for (List<DomainEventMessage<?>> events = streams.next();
                    !events.isEmpty() && !isOver;
                    events = streams.next()) {
                share = share.with(events);
                RebuildShare reached = share;
                apart.foldAll(
                        events, Portions.beginsStream(events), () -> reached.save(apart.jdbc()));
                tell(events.size());
            }
            return null;
        } catch (SQLException | RuntimeException e) {
            isOver = true;
            throw e;
        }
    }

    private synchronized void tell(int folded) {
        done += folded;
        watcher.folded(done, begun.all());
    }
}

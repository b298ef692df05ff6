package bantuek.query.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The events that one transaction folds, and the rows that they change. */
public final class Batch {

    private static final String RESOURCE = Batch.class.getName();

    private final boolean fromNothing;
    private final Map<Rows<?, ?>, Kept<?, ?>> kept = new LinkedHashMap<>();

    private Batch(boolean fromNothing) {
        this.fromNothing = fromNothing;
    }

    /** Of the unit of work that goes on, at whose end it is written. */
    static Batch current() {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        Batch batch = work.getResource(RESOURCE);
        return batch == null ? begin(work, false) : batch;
    }

    /**
     * @param fromNothing every stream in it is whole, and nothing of any has been folded yet
     */
    static Batch begin(UnitOfWork<?> work, boolean fromNothing) {
        Batch batch = new Batch(fromNothing);
        work.resources().put(RESOURCE, batch);
        work.onPrepareCommit(_ -> batch.write());
        return batch;
    }

    /** A batch within the one of this unit of work, and written before that goes on. */
    static void within(UnitOfWork<?> work, Runnable folding) {
        Batch outer = work.getResource(RESOURCE);
        Batch inner = new Batch(false);
        work.resources().put(RESOURCE, inner);
        try {
            folding.run();
            inner.write();
        } finally {
            work.resources().put(RESOURCE, outer);
        }
    }

    /** In a unit of work of its own. Whatever is thrown, nothing is written. */
    public static void alone(Consumer<Batch> folding) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        try {
            folding.accept(begin(work, false));
        } catch (RuntimeException e) {
            work.rollback(e);
            throw e;
        }
        work.commit();
    }

    @SuppressWarnings("unchecked") // they are put in below, under the rows whose they are
    public <K, V> Kept<K, V> of(Rows<K, V> rows) {
        return (Kept<K, V>) kept.computeIfAbsent(rows, _ -> new Kept<>(rows, fromNothing));
    }

    private void write() {
        kept.values().forEach(Kept::write);
    }
}

package bantuek.query.trail;

import bantuek.database.TestDatabase;
import bantuek.events.memo.MemoEvent;
import bantuek.query.platform.Batch;
import bantuek.query.platform.BatchWriter;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.ReaderOf;

/** The trail as its projector writes it and as its questions are answered. */
public final class KeptTrail {

    private final TrailProjector projector;
    private final Trails trails;

    public KeptTrail(TestDatabase database) {
        this.projector = new TrailProjector(new BatchWriter(database.as("projector")));
        this.trails = new Trails(ReaderOf.database(database.as("reader")));
    }

    public void keep(MemoEvent event, Occurrence occurrence) {
        Batch.alone(batch -> projector.on(event, occurrence, batch));
    }

    public Trails trails() {
        return trails;
    }
}

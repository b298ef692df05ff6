package bantuek.query.platform;

/**
 * Folds events into one read model. Its tables are its own. An event handled twice leaves the same
 * rows as once, and what comes of a stream does not depend on the events of others: streams may be
 * folded one after the other.
 */
public interface Projector {

    /** The read model's name. */
    String readModel();
}

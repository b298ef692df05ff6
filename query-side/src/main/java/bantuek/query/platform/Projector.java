package bantuek.query.platform;

/**
 * Folds events into one read model. Its tables are its own, and it has a processor of its own. An
 * event handled twice leaves the same rows as once.
 */
public interface Projector {

    /** The read model's name, which is also its processor's. */
    String readModel();
}

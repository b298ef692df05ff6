package bantuek.query.platform;

/** Is told how far a rebuild has come. */
public interface RebuildWatcher {

    /**
     * @param done how many events are folded, counting those that one which was interrupted folded
     */
    void folded(long done, long all);

    /** From now on, what was made serves. */
    void serves();
}

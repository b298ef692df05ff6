package bantuek.command.platform;

/**
 * What a stream adds up to, and how far it goes: the version of its last event, and the position of
 * that event in the log.
 */
public record History<S>(S state, long version, long position) {

    static final long NOTHING = -1;

    History<S> at(long newPosition) {
        return new History<>(state, version, newPosition);
    }
}

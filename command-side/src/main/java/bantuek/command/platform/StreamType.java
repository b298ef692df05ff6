package bantuek.command.platform;

import bantuek.events.Provenance;
import java.util.function.ToIntFunction;

/**
 * One kind of stream in the log: which events stand in it, and what they add up to.
 *
 * @param name how the log calls it
 * @param characters roughly how much text a state holds, beyond what is usual
 */
public record StreamType<S, E>(
        String name,
        Class<E> events,
        S beginning,
        Evolution<S, E> evolution,
        ToIntFunction<S> characters) {

    public StreamType(String name, Class<E> events, S beginning, Evolution<S, E> evolution) {
        this(name, events, beginning, evolution, _ -> 0);
    }

    /** What a state becomes by an event. Throws on a history that can't be. */
    @FunctionalInterface
    public interface Evolution<S, E> {
        S evolve(S state, E event, Provenance provenance);
    }

    History<S> nothing() {
        return new History<>(beginning, History.NOTHING, 0);
    }

    History<S> after(History<S> history, Object event, Provenance provenance, long position) {
        return new History<>(
                evolution.evolve(history.state(), events.cast(event), provenance),
                history.version() + 1,
                position);
    }
}

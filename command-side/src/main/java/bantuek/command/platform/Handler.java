package bantuek.command.platform;

import java.util.List;

/** Carries out a feature's commands: reads, decides, appends. */
@FunctionalInterface
public interface Handler<C> {

    Told handle(C command, Instruction instruction, Ledger ledger);

    /**
     * A feature's handler.
     *
     * @param commands the sealed family that it carries out
     * @param stream the kind of stream that these commands go to
     * @param around the organisation's own streams that it reads beside that
     */
    record Registration<C>(
            Class<C> commands,
            StreamType<?, ?> stream,
            List<StreamType<?, ?>> around,
            Handler<C> handler) {}
}

package bantuek.command.platform;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A command on its way through the desk, and the answer that its sender waits for. */
record Errand(Caller caller, UUID stream, Object command, CompletableFuture<Receipt> answer) {

    static Errand of(Caller caller, UUID stream, Object command) {
        return new Errand(caller, stream, command, new CompletableFuture<>());
    }

    UUID organisation() {
        return caller.who().organisation();
    }

    boolean takesNumbers() {
        return command instanceof Numbering;
    }

    AnsweredRequests.@Nullable Key key() {
        String key = caller.key();
        return key == null ? null : new AnsweredRequests.Key(caller.who().account(), key);
    }
}

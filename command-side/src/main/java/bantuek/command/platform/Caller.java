package bantuek.command.platform;

import bantuek.events.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command, and what they said beside it: the key under which it may be sent twice, the
 * version they saw, and a fingerprint of the request, to know the same one again.
 */
public record Caller(
        SignedIn who,
        @Nullable String key,
        @Nullable Long seenVersion,
        String request,
        String fingerprint) {

    public Caller asAdministrator() {
        if (!who.administrator()) {
            throw new Rejected(RequestRejection.NOT_ADMINISTRATOR);
        }
        return this;
    }

    /** An id for what this request makes: the same again when the same request is sent again. */
    public UUID newId() {
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(
                        (who.account() + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The same request, as far as it is about one of many streams. */
    public Caller forOne(UUID stream, long seen) {
        return new Caller(who, key == null ? null : key + " " + stream, seen, request, fingerprint);
    }

    Instruction toInstruction(Object command) {
        return new Instruction(
                new Provenance(
                        who.actor(),
                        List.of(),
                        who.organisation(),
                        request,
                        command.getClass().getSimpleName()),
                seenVersion);
    }
}

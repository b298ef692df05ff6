package bantuek.command.platform;

import bantuek.events.Actor;
import java.util.UUID;

/** Who is signed in to the present request, read afresh for each one. */
public record SignedIn(
        UUID account, UUID organisation, UUID person, String name, boolean administrator) {

    public Actor actor() {
        return new Actor(person, name);
    }
}

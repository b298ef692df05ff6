package bantuek.events;

import java.util.UUID;

/** Who acted, with the name they bore then. */
public record Actor(UUID person, String name) {

    public Actor {
        Check.present(person, "person");
        Check.text(name, "name", Limits.PRINTED_NAME_CHARACTERS);
    }
}

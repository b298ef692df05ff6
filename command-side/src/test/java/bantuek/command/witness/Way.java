package bantuek.command.witness;

import bantuek.events.Capacity;
import java.util.List;
import java.util.UUID;

/** One way in which a person may act at a post; the smaller its strength, the earlier it counts. */
record Way(UUID person, int strength, List<Capacity> stack) {

    static final int HOLDER = 0;
    static final int ACTING = 1;
    static final int SUBSTITUTE = 2;
    static final int DELEGATE = 3;
}

package bantuek.command.office;

import bantuek.events.Capacity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post that a person holds at this instant, and the unit it belongs to, if any. */
public record Seat(Capacity capacity, @Nullable UUID unit) {

    public boolean isIn(UUID someUnit) {
        return someUnit.equals(unit);
    }

    public boolean isAt(UUID post) {
        return capacity.post().equals(post);
    }
}

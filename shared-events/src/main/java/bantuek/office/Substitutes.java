package bantuek.office;

import bantuek.events.Check;
import bantuek.events.WrittenOrder;
import java.util.List;
import java.util.UUID;

/** ลำดับผู้รักษาราชการแทน of one post. */
public record Substitutes(List<UUID> posts, WrittenOrder order) {

    public Substitutes {
        posts = List.copyOf(Check.present(posts, "posts"));
    }
}

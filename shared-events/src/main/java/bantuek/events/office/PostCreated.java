package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.InvalidValue;
import bantuek.events.Limits;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** กำหนดตำแหน่ง: a post exists from here on, vacant until somebody is appointed. */
public record PostCreated(
        UUID organisation, UUID post, PostRank rank, String title, @Nullable UUID unit)
        implements OfficeEvent {

    public PostCreated {
        Check.present(organisation, "organisation");
        Check.present(post, "post");
        Check.present(rank, "rank");
        Check.text(title, "title", Limits.NAME_CHARACTERS);
        if (rank.belongsToUnit() != (unit != null)) {
            throw new InvalidValue("post.unit-mismatch", "unit", Map.of("rank", rank));
        }
    }
}

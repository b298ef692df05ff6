package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import bantuek.events.WrittenOrder;
import java.util.List;
import java.util.UUID;

/** จัดลำดับผู้รักษาราชการแทน: who stands in for a post by law, the first who is there. */
public record SubstitutesOrdered(
        UUID organisation, UUID post, List<UUID> substitutes, WrittenOrder order)
        implements OfficeEvent {

    public SubstitutesOrdered {
        Check.present(organisation, "organisation");
        Check.present(post, "post");
        substitutes = Check.list(substitutes, "substitutes", 1, Limits.SUBSTITUTES);
        Check.present(order, "order");
    }
}

package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;

/** ยุบตำแหน่ง: nobody holds it, or will. */
public record PostAbolished(UUID organisation, UUID post) implements OfficeEvent {

    public PostAbolished {
        Check.present(organisation, "organisation");
        Check.present(post, "post");
    }
}

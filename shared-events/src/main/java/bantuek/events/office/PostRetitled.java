package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** เปลี่ยนชื่อตำแหน่ง */
public record PostRetitled(UUID organisation, UUID post, String title) implements OfficeEvent {

    public PostRetitled {
        Check.present(organisation, "organisation");
        Check.present(post, "post");
        Check.text(title, "title", Limits.NAME_CHARACTERS);
    }
}

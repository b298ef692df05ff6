package bantuek.events.form;

import bantuek.events.Check;
import java.util.UUID;

/** เลิกใช้แบบรายงาน */
public record FormRetired(UUID organisation, UUID form) implements FormEvent {

    public FormRetired {
        Check.present(organisation, "organisation");
        Check.present(form, "form");
    }
}

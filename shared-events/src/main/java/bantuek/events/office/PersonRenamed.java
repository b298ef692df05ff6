package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;

/** เปลี่ยนชื่อ: signatures keep the name they were given under. */
public record PersonRenamed(UUID organisation, UUID person, PersonName name)
        implements OfficeEvent {

    public PersonRenamed {
        Check.present(organisation, "organisation");
        Check.present(person, "person");
        Check.present(name, "name");
    }
}

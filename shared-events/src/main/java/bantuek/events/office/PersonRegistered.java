package bantuek.events.office;

import bantuek.events.Check;
import java.util.UUID;

/** ขึ้นทะเบียนบุคลากร: an official's public name, and nothing more of them. */
public record PersonRegistered(UUID organisation, UUID person, PersonName name)
        implements OfficeEvent {

    public PersonRegistered {
        Check.present(organisation, "organisation");
        Check.present(person, "person");
        Check.present(name, "name");
    }
}

package bantuek.events.office;

import bantuek.events.Check;
import java.time.LocalDate;
import java.util.UUID;

/** แต่งตั้ง: a person holds a post from this day (Bangkok) on. */
public record PersonAppointed(
        UUID organisation, UUID appointment, UUID post, UUID person, LocalDate from)
        implements OfficeEvent {

    public PersonAppointed {
        Check.present(organisation, "organisation");
        Check.present(appointment, "appointment");
        Check.present(post, "post");
        Check.present(person, "person");
        Check.present(from, "from");
    }
}

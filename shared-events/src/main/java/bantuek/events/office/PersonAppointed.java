package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.WrittenOrder;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * แต่งตั้ง: a person holds a post from this day (Bangkok) on.
 *
 * @param to the last day, where one is set from the start
 */
public record PersonAppointed(
        UUID organisation,
        UUID appointment,
        UUID post,
        UUID person,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable WrittenOrder order)
        implements OfficeEvent {

    public PersonAppointed {
        Check.present(organisation, "organisation");
        Check.present(appointment, "appointment");
        Check.present(post, "post");
        Check.present(person, "person");
        Check.present(from, "from");
        Check.notBefore(from, to, "to");
    }

    public PersonAppointed(
            UUID organisation, UUID appointment, UUID post, UUID person, LocalDate from) {
        this(organisation, appointment, post, person, from, null, null);
    }
}

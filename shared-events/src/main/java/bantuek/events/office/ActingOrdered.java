package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.WrittenOrder;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * คำสั่งให้รักษาราชการแทน, รักษาการในตำแหน่ง, ปฏิบัติหน้าที่.
 *
 * @param ownPost the post under whose title the person signs; absent where they hold none
 * @param to the last day; absent for until it is revoked
 */
public record ActingOrdered(
        UUID organisation,
        UUID acting,
        ActingKind kind,
        ActingCause cause,
        UUID post,
        UUID person,
        @Nullable UUID ownPost,
        WrittenOrder order,
        LocalDate from,
        @Nullable LocalDate to)
        implements OfficeEvent {

    public ActingOrdered {
        Check.present(organisation, "organisation");
        Check.present(acting, "acting");
        Check.present(kind, "kind");
        Check.present(cause, "cause");
        Check.present(post, "post");
        Check.present(person, "person");
        Check.present(order, "order");
        Check.present(from, "from");
        Check.notBefore(from, to, "to");
    }
}

package bantuek.command.office;

import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonName;
import bantuek.events.office.PostRank;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What administrators may ask of an office. */
public sealed interface OfficeCommand {

    UUID organisation();

    /** ตั้งองค์กร */
    record FoundOrganisation(UUID organisation, OrganisationKind kind, String name, String province)
            implements OfficeCommand {}

    /** ตั้งส่วนราชการ */
    record OpenUnit(UUID organisation, UUID unit, String name) implements OfficeCommand {}

    /** ขึ้นทะเบียนบุคลากร */
    record RegisterPerson(UUID organisation, UUID person, PersonName name)
            implements OfficeCommand {}

    /** กำหนดตำแหน่ง */
    record CreatePost(
            UUID organisation, UUID post, PostRank rank, String title, @Nullable UUID unit)
            implements OfficeCommand {}

    /** แต่งตั้ง */
    record AppointPerson(
            UUID organisation, UUID appointment, UUID post, UUID person, LocalDate from)
            implements OfficeCommand {}

    /** ให้พ้นจากตำแหน่ง */
    record EndAppointment(UUID organisation, UUID appointment) implements OfficeCommand {}
}

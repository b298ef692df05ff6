package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** ตั้งองค์กร: the name is without its kind (บ้านสวนตาล, not เทศบาลตำบลบ้านสวนตาล). */
public record OrganisationFounded(
        UUID organisation, OrganisationKind kind, String name, String province)
        implements OfficeEvent {

    public OrganisationFounded {
        Check.present(organisation, "organisation");
        Check.present(kind, "kind");
        Check.text(name, "name", Limits.NAME_CHARACTERS);
        Check.text(province, "province", Limits.NAME_CHARACTERS);
    }
}

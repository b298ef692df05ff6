package bantuek.office;

import bantuek.events.office.OrganisationKind;
import java.util.UUID;

/** องค์กรปกครองส่วนท้องถิ่น: the name is without its kind. */
public record Organisation(UUID id, OrganisationKind kind, String name, String province) {}

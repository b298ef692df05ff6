package bantuek.office;

import bantuek.events.Capacity.Basis;
import bantuek.events.WrittenOrder;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** คำสั่งให้รักษาราชการแทน, รักษาการในตำแหน่ง, ปฏิบัติหน้าที่. */
public record ActingOrder(
        UUID id,
        ActingKind kind,
        ActingCause cause,
        UUID post,
        UUID person,
        @Nullable UUID ownPost,
        WrittenOrder order,
        Period period)
        implements Entry {

    Basis basis() {
        return switch (kind) {
            case ACTING -> Basis.ACTING;
            case ACTING_IN_POST -> Basis.ACTING_IN_POST;
            case IN_FUNCTION -> Basis.IN_FUNCTION;
        };
    }
}

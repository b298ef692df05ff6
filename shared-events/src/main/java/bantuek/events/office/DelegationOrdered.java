package bantuek.events.office;

import bantuek.events.Check;
import bantuek.events.Limits;
import bantuek.events.WrittenOrder;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * คำสั่งมอบอำนาจให้ปฏิบัติราชการแทน: whoever sits at one post may sign for the holder of another.
 *
 * @param documentTypes the kinds of memo that it goes for; all of them where none is named
 */
public record DelegationOrdered(
        UUID organisation,
        UUID delegation,
        UUID post,
        UUID delegate,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> documentTypes,
        WrittenOrder order,
        LocalDate from,
        @Nullable LocalDate to)
        implements OfficeEvent {

    public DelegationOrdered {
        Check.present(organisation, "organisation");
        Check.present(delegation, "delegation");
        Check.present(post, "post");
        Check.present(delegate, "delegate");
        documentTypes = Check.optionalList(documentTypes, "documentTypes", Limits.DOCUMENT_TYPES);
        documentTypes.forEach(type -> Check.code(type, "documentTypes"));
        Check.present(order, "order");
        Check.present(from, "from");
        Check.notBefore(from, to, "to");
    }
}

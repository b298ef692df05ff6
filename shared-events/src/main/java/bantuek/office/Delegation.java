package bantuek.office;

import bantuek.events.Check;
import bantuek.events.WrittenOrder;
import java.util.List;
import java.util.UUID;

/**
 * การมอบอำนาจให้ปฏิบัติราชการแทน, from the holder of one post to whoever sits at another.
 *
 * @param documentTypes empty for every type
 */
public record Delegation(
        UUID id,
        UUID post,
        UUID delegate,
        List<String> documentTypes,
        WrittenOrder order,
        Period period)
        implements Entry {

    public Delegation {
        documentTypes = List.copyOf(Check.present(documentTypes, "documentTypes"));
    }
}

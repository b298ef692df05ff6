package bantuek.query.memo;

import bantuek.events.memo.MemoDrafted;
import bantuek.query.platform.Occurrence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a memo was from its first event on.
 *
 * @param replaces the memo that it is to stand in the place of
 * @param copyOf the memo whose text it began with
 */
public record Origin(
        UUID memo,
        UUID organisation,
        UUID unit,
        String documentType,
        Signature drafter,
        @Nullable UUID replaces,
        @Nullable UUID copyOf) {

    /** What every memo was before there were several kinds. */
    public static final String FIRST_DOCUMENT_TYPE = "integrity-report";

    public static Origin of(MemoDrafted event, Occurrence occurrence) {
        String type = event.documentType();
        return new Origin(
                event.memo(),
                occurrence.organisation(),
                event.unit(),
                type == null ? FIRST_DOCUMENT_TYPE : type,
                Signature.of(occurrence),
                event.replaces(),
                event.copyOf());
    }
}

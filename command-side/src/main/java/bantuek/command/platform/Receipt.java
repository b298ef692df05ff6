package bantuek.command.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer to a command: what it concerned, its version now, and the log's position of that. */
public record Receipt(
        UUID id,
        long version,
        long position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String number,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings) {

    public Receipt {
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    Receipt and(Told told) {
        return new Receipt(id, version, position, told.number(), told.warnings());
    }
}

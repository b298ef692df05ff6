package bantuek.command.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command is told beside where it came to stand.
 *
 * @param number the number that a document got by it, as it is printed
 * @param warnings what they should know although it was done
 */
public record Told(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String number,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings) {

    public Told {
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    public static Told nothing() {
        return new Told(null, List.of());
    }
}

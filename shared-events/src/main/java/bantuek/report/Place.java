package bantuek.report;

import bantuek.events.memo.TextSection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where in a memo something is: in its text, in its report's head, or in one cell. */
public sealed interface Place {

    record InText(TextSection section) implements Place {}

    record InHead() implements Place {}

    /**
     * @param column none where the row as a whole is meant
     */
    record InRow(UUID row, @Nullable String column) implements Place {}
}

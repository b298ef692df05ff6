package bantuek.query.commands;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A sentence for the reader, and the field that it stands beside, if it concerns one. */
public record Problem(String code, String sentence, @Nullable String field) {

    public boolean concerns(String someField) {
        return someField.equals(field);
    }

    /** True of a problem that would be seen nowhere if the page did not show it by itself. */
    public boolean concernsNoneOf(Collection<String> fieldsOfThePage) {
        return field == null || !fieldsOfThePage.contains(field);
    }
}

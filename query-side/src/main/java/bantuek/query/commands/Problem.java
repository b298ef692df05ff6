package bantuek.query.commands;

import org.jspecify.annotations.Nullable;

/** A sentence for the reader, and the field that it stands beside, if it concerns one. */
public record Problem(String code, String sentence, @Nullable String field) {

    public boolean concerns(String someField) {
        return someField.equals(field);
    }
}

package bantuek.query.commands;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The form of a page that came back, with all that was typed in it and why it was refused. The
 * other forms of the page are as fresh as ever.
 *
 * @param form absent where none came back
 */
public record Returned(
        @Nullable String form,
        Map<String, String> fields,
        @Nullable String key,
        @Nullable Problem problem) {

    public static final Returned NOTHING = new Returned(null, Map.of(), null, null);

    public static Returned refused(
            String form,
            Map<String, String> fields,
            Sent sent,
            HttpStatus status,
            Problem problem) {
        return new Returned(form, fields, sent.keyAfter(status).toString(), problem);
    }

    public boolean isOpen(String someForm) {
        return someForm.equals(form);
    }

    public String typed(String someForm, String field) {
        return typed(someForm, field, "");
    }

    /**
     * @param otherwise what the field holds before anybody types in it
     */
    public String typed(String someForm, String field, String otherwise) {
        return isOpen(someForm) ? fields.getOrDefault(field, "") : otherwise;
    }

    /** Each form has a key of its own; one that came back may have to keep it. */
    public String keyOf(String someForm) {
        return isOpen(someForm) && key != null ? key : UUID.randomUUID().toString();
    }

    public @Nullable String problemWith(String someForm, String field) {
        return isOpen(someForm) && problem != null && problem.concerns(field)
                ? problem.sentence()
                : null;
    }

    /**
     * What no field of the form that came back says.
     *
     * @param shown the fields of each form
     */
    public @Nullable String problemOfPage(Map<String, ? extends Collection<String>> shown) {
        if (problem == null || form == null) {
            return null;
        }
        Collection<String> fieldsOfForm = shown.get(form);
        boolean seen = fieldsOfForm != null && !problem.concernsNoneOf(fieldsOfForm);
        return seen ? null : problem.sentence();
    }
}

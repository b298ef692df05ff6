package bantuek.query.memo;

import java.util.LinkedHashMap;
import java.util.Map;

/** A command's content out of a form: a field that was left empty is left out. */
final class Body {

    private Body() {}

    static Map<String, String> of(String name, String value, String otherName, String otherValue) {
        Map<String, String> body = new LinkedHashMap<>();
        if (!value.isEmpty()) {
            body.put(name, value);
        }
        if (!otherValue.isBlank()) {
            body.put(otherName, otherValue);
        }
        return body;
    }
}

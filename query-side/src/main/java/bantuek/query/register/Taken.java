package bantuek.query.register;

import bantuek.thai.ThaiDigits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of the registry, as the other side takes them. */
final class Taken {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** What is no number is none that a register could have. */
    private static final int NONE = 0;

    private Taken() {}

    static Map<String, Object> body(String form, Map<String, String> fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (String name : new String[] {"unit", "series", "purpose", "subject", "on"}) {
            String value = fields.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                body.put(name, value);
            }
        }
        Integer number = number(fields.getOrDefault("number", ""));
        if (number != null) {
            body.put(form.equals("issue") ? "reserved" : "number", number);
        }
        return body;
    }

    /** Null where there is nothing. */
    static @Nullable Integer number(String text) {
        String digits = ThaiDigits.arabic(text.strip());
        if (digits.isEmpty()) {
            return null;
        }
        return NUMBER.matcher(digits).matches() ? Integer.valueOf(digits) : NONE;
    }
}

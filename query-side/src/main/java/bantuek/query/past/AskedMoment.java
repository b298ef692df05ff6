package bantuek.query.past;

import bantuek.query.platform.NotFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which moment somebody asks for, as it stands in the address of a page.
 *
 * @param position wins over a moment by the clock
 * @param at as it was typed; empty for now
 */
public record AskedMoment(@Nullable Long position, String at) {

    public static final AskedMoment NOW = new AskedMoment(null, "");

    public static AskedMoment of(Map<String, String> fields) {
        return of(fields, "position", "at");
    }

    static AskedMoment of(Map<String, String> fields, String position, String at) {
        return new AskedMoment(
                number(fields.getOrDefault(position, "")), fields.getOrDefault(at, "").strip());
    }

    private static @Nullable Long number(String text) {
        try {
            return text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }

    public boolean isNow() {
        return position == null && at.isEmpty();
    }

    /** A field of an address that asks for the same; empty for now. */
    public String field() {
        if (position != null) {
            return "position=" + position;
        }
        return at.isEmpty() ? "" : "at=" + URLEncoder.encode(at, StandardCharsets.UTF_8);
    }

    public String href(String path) {
        return isNow() ? path : path + "?" + field();
    }
}

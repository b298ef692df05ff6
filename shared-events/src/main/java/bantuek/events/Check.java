package bantuek.events;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that compact constructors are made of: what passes here may be stored for good. */
public final class Check {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Check() {}

    public static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw new InvalidValue("value.missing", field, Map.of());
        }
        return value;
    }

    /** Text that must say something. */
    public static String text(@Nullable String value, String field, int most) {
        String text = optionalText(value, field, most);
        if (text.isBlank()) {
            throw new InvalidValue("value.missing", field, Map.of());
        }
        return text;
    }

    /** Text that may be empty, but never absent. */
    public static String optionalText(@Nullable String value, String field, int most) {
        String text = present(value, field);
        if (text.length() > most) {
            throw new InvalidValue(
                    "value.too-long", field, Map.of("most", most, "length", text.length()));
        }
        if (text.codePoints().anyMatch(Check::cannotBeStored)) {
            throw new InvalidValue("value.bad-character", field, Map.of());
        }
        return text;
    }

    public static <T> List<T> list(
            @Nullable Collection<? extends T> values, String field, int least, int most) {
        for (T value : present(values, field)) {
            present(value, field);
        }
        List<T> list = List.copyOf(values);
        if (list.size() < least) {
            throw new InvalidValue("value.missing", field, Map.of());
        }
        if (list.size() > most) {
            throw new InvalidValue(
                    "value.too-many", field, Map.of("most", most, "length", list.size()));
        }
        return list;
    }

    /** A list that older events don't have yet. */
    public static <T> List<T> optionalList(
            @Nullable Collection<? extends T> values, String field, int most) {
        return values == null ? List.of() : list(values, field, 0, most);
    }

    /** A name for machines, chosen by people: {@code integrity-report}. */
    public static String code(@Nullable String value, String field) {
        String code = text(value, field, Limits.CODE_CHARACTERS);
        if (!CODE.matcher(code).matches()) {
            throw new InvalidValue("value.not-a-code", field, Map.of());
        }
        return code;
    }

    public static String matches(Pattern form, @Nullable String value, String field) {
        String text = present(value, field);
        if (!form.matcher(text).matches()) {
            throw new InvalidValue("value.malformed", field, Map.of());
        }
        return text;
    }

    /** Where a browser may go when somebody follows it: anything else might run there. */
    public static String webAddress(@Nullable String value, String field) {
        String address = text(value, field, Limits.ADDRESS_CHARACTERS);
        if (!isWebAddress(address)) {
            throw new InvalidValue("value.not-an-address", field, Map.of());
        }
        return address;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public static void unique(Collection<?> values, String field) {
        if (new HashSet<>(values).size() < values.size()) {
            throw new InvalidValue("value.twice", field, Map.of());
        }
    }

    public static void notBefore(LocalDate from, @Nullable LocalDate to, String field) {
        if (to != null && to.isBefore(from)) {
            throw new InvalidValue("value.ends-before-it-begins", field, Map.of());
        }
    }

    public static int atLeast(int least, int value, String field) {
        if (value < least) {
            throw new InvalidValue("value.too-small", field, Map.of("least", least));
        }
        return value;
    }

    public static int atMost(int most, int value, String field) {
        if (value > most) {
            throw new InvalidValue("value.too-large", field, Map.of("most", most));
        }
        return value;
    }

    public static int between(int least, int most, int value, String field) {
        return atMost(most, atLeast(least, value, field), field);
    }

    // NUL can't stand in PostgreSQL text, half a surrogate pair can't become UTF-8, and other
    // control characters make two different texts look the same.
    private static boolean cannotBeStored(int codePoint) {
        return isControl(codePoint) || isHalfPair(codePoint) || reordersText(codePoint);
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) && "\n\r\t".indexOf(codePoint) < 0;
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean reordersText(int codePoint) {
        boolean embedding = codePoint >= 0x202A && codePoint <= 0x202E;
        boolean isolate = codePoint >= 0x2066 && codePoint <= 0x2069;
        return embedding || isolate;
    }
}

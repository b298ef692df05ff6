package bantuek.query.register;

import bantuek.query.past.AskedMoment;
import bantuek.query.platform.NotFound;
import bantuek.query.register.Line.State;
import bantuek.query.register.Registers.Entry;
import bantuek.thai.ThaiDigits;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of a register, as it stands in the address of the page.
 *
 * @param state only the lines of that state
 * @param words a number, or part of what stands in a line
 * @param then as of when
 */
record Wanted(@Nullable State state, String words, int page, AskedMoment then) {

    private static final int MOST_CHARACTERS = 200;
    private static final int LAST_PAGE = 10_000;

    /** Whatever cannot be asked for is not found. */
    static Wanted of(Map<String, String> fields) {
        String state = fields.getOrDefault("state", "");
        String words = fields.getOrDefault("q", "").strip();
        return new Wanted(
                state.isEmpty() ? null : state(state),
                words.substring(0, Math.min(words.length(), MOST_CHARACTERS)),
                page(fields.getOrDefault("page", "1")),
                AskedMoment.of(fields));
    }

    private static State state(String name) {
        return Stream.of(State.values())
                .filter(state -> name(state).equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static int page(String text) {
        try {
            return Math.clamp(Integer.parseInt(text), 1, LAST_PAGE);
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    List<Entry> of(List<Entry> entries) {
        String sought = words.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> state == null || entry.line().state() == state)
                .filter(entry -> sought.isEmpty() || says(entry, sought))
                .toList();
    }

    /** What the reader may not see is not found by it either. */
    private static boolean says(Entry entry, String sought) {
        Line line = entry.line();
        String arabic = ThaiDigits.arabic(sought);
        if (arabic.equals(String.valueOf(line.number()))) {
            return true;
        }
        Stream<@Nullable String> open = Stream.of(line.printed(), line.taken().by());
        Stream<@Nullable String> ofReaders =
                entry.readable()
                        ? Stream.of(line.subject(), line.purpose(), line.reason())
                        : Stream.empty();
        return Stream.concat(open, ofReaders)
                .anyMatch(text -> text != null && in(text).contains(arabic));
    }

    private static String in(String text) {
        return ThaiDigits.arabic(text.toLowerCase(Locale.ROOT));
    }

    Wanted only(@Nullable State other) {
        return new Wanted(other, words, 1, then);
    }

    Wanted at(int other) {
        return new Wanted(state, words, other, then);
    }

    Wanted asOf(AskedMoment other) {
        return new Wanted(state, words, 1, other);
    }

    /** What is asked besides the moment; what goes without saying is left out. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (state != null) {
            fields.put("state", name(state));
        }
        if (!words.isEmpty()) {
            fields.put("q", words);
        }
        if (page != 1) {
            fields.put("page", String.valueOf(page));
        }
        return fields;
    }

    String href(String path) {
        Stream<String> fields =
                fields().entrySet().stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8));
        String query =
                Stream.concat(fields, Stream.of(then.field()))
                        .filter(field -> !field.isEmpty())
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}

package bantuek.query.pending;

import bantuek.events.memo.StepKind;
import bantuek.query.past.AskedMoment;
import bantuek.query.pending.Board.Entry;
import bantuek.query.platform.NotFound;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of what waits, as it stands in the address of the page.
 *
 * @param only of each way of putting together, the one that is wanted
 * @param worrying only what there is something to worry about in
 * @param then as of when
 */
public record Asked(
        By by, Map<By, String> only, Sort sort, boolean worrying, int page, AskedMoment then) {

    static final String PATH = "/pending";

    private static final int LAST_PAGE = 10_000;
    private static final Pattern STEP = Pattern.compile("\\d{2}-([A-Z]+)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public enum Sort {
        OLDEST,
        NEWEST,
        WORST,
        DUE,
        SUBJECT;

        private Comparator<Entry> order() {
            Comparator<Entry> since = Comparator.comparing(entry -> entry.item().since());
            return switch (this) {
                case OLDEST -> since;
                case NEWEST -> since.reversed();
                case WORST -> Comparator.comparing(Entry::standing);
                case DUE ->
                        Comparator.comparing(
                                Entry::due, Comparator.nullsLast(Comparator.naturalOrder()));
                case SUBJECT -> Comparator.comparing(entry -> entry.item().subject());
            };
        }
    }

    /** Whatever cannot be asked for is not found. */
    static Asked of(Map<String, String> fields) {
        Map<By, String> only = new EnumMap<>(By.class);
        for (By by : By.values()) {
            String key = fields.getOrDefault(name(by), "");
            if (!key.isEmpty()) {
                only.put(by, known(by, key));
            }
        }
        return new Asked(
                one(By.class, fields.get("by"), By.POST),
                only,
                one(Sort.class, fields.get("sort"), Sort.OLDEST),
                worrying(fields.getOrDefault("worrying", "")),
                page(fields.getOrDefault("page", "1")),
                AskedMoment.of(fields));
    }

    private static boolean worrying(String text) {
        if (!text.isEmpty() && !text.equals("yes")) {
            throw new NotFound();
        }
        return !text.isEmpty();
    }

    private static int page(String text) {
        try {
            return Math.clamp(Integer.parseInt(text), 1, LAST_PAGE);
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }

    private static <E extends Enum<E>> E one(Class<E> type, @Nullable String name, E usual) {
        if (name == null || name.isEmpty()) {
            return usual;
        }
        return Stream.of(type.getEnumConstants())
                .filter(value -> name(value).equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String known(By by, String key) {
        boolean known =
                switch (by) {
                    case POST -> key.equals(By.DRAFTER) || isId(key);
                    case PERSON -> key.equals(By.NOBODY) || isId(key);
                    case UNIT -> isId(key);
                    case STEP -> key.equals(By.DRAFTER) || isStep(key);
                    case AGE -> Stream.of(Age.values()).anyMatch(age -> age.name().equals(key));
                };
        if (!known) {
            throw new NotFound();
        }
        return key;
    }

    private static boolean isId(String key) {
        return ID.matcher(key).matches() && UUID.fromString(key).toString().equals(key);
    }

    private static boolean isStep(String key) {
        var step = STEP.matcher(key);
        return step.matches()
                && Stream.of(StepKind.values()).anyMatch(kind -> kind.name().equals(step.group(1)));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What is left of all that waits, in the order that was asked for. */
    List<Entry> of(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !worrying || entry.standing() != Standing.AS_USUAL)
                .filter(entry ->
                        only.entrySet().stream()
                                .allMatch(one -> one.getKey().keys(entry).contains(one.getValue())))
                .sorted(sort.order())
                .toList();
    }

    Asked by(By other) {
        return new Asked(other, only, sort, worrying, 1, then);
    }

    Asked only(By of, String key) {
        Map<By, String> narrower = new EnumMap<>(By.class);
        narrower.putAll(only);
        narrower.put(of, key);
        return new Asked(by, narrower, sort, worrying, 1, then);
    }

    Asked without(By of) {
        Map<By, String> wider = new EnumMap<>(By.class);
        wider.putAll(only);
        wider.remove(of);
        return new Asked(by, wider, sort, worrying, 1, then);
    }

    Asked worrying(boolean other) {
        return new Asked(by, only, sort, other, 1, then);
    }

    Asked sorted(Sort other) {
        return new Asked(by, only, other, worrying, 1, then);
    }

    Asked at(int other) {
        return new Asked(by, only, sort, worrying, other, then);
    }

    Asked asOf(AskedMoment other) {
        return new Asked(by, only, sort, worrying, 1, other);
    }

    /** What is asked besides the moment; what goes without saying is left out. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (by != By.POST) {
            fields.put("by", name(by));
        }
        only.forEach((one, key) -> fields.put(name(one), key));
        if (sort != Sort.OLDEST) {
            fields.put("sort", name(sort));
        }
        if (worrying) {
            fields.put("worrying", "yes");
        }
        if (page != 1) {
            fields.put("page", String.valueOf(page));
        }
        return fields;
    }

    /** An address that asks the same. */
    String href(String path) {
        Stream<String> fields =
                fields().entrySet().stream().map(field -> field.getKey() + "=" + field.getValue());
        String query =
                Stream.concat(fields, Stream.of(then.field()))
                        .filter(field -> !field.isEmpty())
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    String href() {
        return href(PATH);
    }
}

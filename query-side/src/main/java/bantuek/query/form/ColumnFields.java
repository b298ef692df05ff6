package bantuek.query.form;

import static java.util.Comparator.comparingInt;

import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.thai.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A column as it stands in the fields of a form.
 *
 * @param key empty where the column is new
 */
public record ColumnFields(String key, String heading, String group, String meaning) {

    private static final int SPARE = 3;

    public static ColumnFields of(Column column) {
        return new ColumnFields(
                column.key(),
                column.heading(),
                Objects.requireNonNullElse(column.group(), ""),
                column.field() == null ? "" : column.field().name());
    }

    /** In the order that was asked for; a column without heading and meaning is none. */
    public static List<ColumnFields> read(MultiValueMap<String, String> typed) {
        record Placed(int order, ColumnFields column) {}
        List<String> headings = typed.getOrDefault("heading", List.of());
        List<Placed> columns = new ArrayList<>();
        for (int place = 0; place < headings.size(); place++) {
            ColumnFields column =
                    new ColumnFields(
                            at(typed, "columnKey", place),
                            headings.get(place).strip(),
                            at(typed, "group", place).strip(),
                            at(typed, "meaning", place));
            if (!column.heading.isEmpty() || !column.meaning.isEmpty()) {
                columns.add(new Placed(order(at(typed, "order", place), place), column));
            }
        }
        return withKeys(
                columns.stream().sorted(comparingInt(Placed::order)).map(Placed::column).toList());
    }

    /** With some empty ones behind, to be filled in. */
    public static List<ColumnFields> withSpare(List<ColumnFields> columns) {
        List<ColumnFields> all = new ArrayList<>(columns);
        for (int spare = 0; spare < SPARE; spare++) {
            all.add(new ColumnFields("", "", "", ""));
        }
        return all;
    }

    public static List<Field> meanings() {
        return List.of(Field.values());
    }

    /** Throws InvalidValue where there can be no such column. */
    public Column column() {
        return new Column(key, field(), heading, group.isEmpty() ? null : group);
    }

    private @Nullable Field field() {
        return Stream.of(Field.values())
                .filter(field -> field.name().equals(meaning))
                .findAny()
                .orElse(null);
    }

    /** A new column gets a key that no other has. */
    private static List<ColumnFields> withKeys(List<ColumnFields> columns) {
        List<String> keys = new ArrayList<>(columns.stream().map(ColumnFields::key).toList());
        List<ColumnFields> all = new ArrayList<>();
        for (ColumnFields column : columns) {
            String key = column.key.isEmpty() ? newKey(keys) : column.key;
            keys.add(key);
            all.add(new ColumnFields(key, column.heading, column.group, column.meaning));
        }
        return all;
    }

    private static String newKey(List<String> taken) {
        int number = 1;
        while (taken.contains("c" + number)) {
            number++;
        }
        return "c" + number;
    }

    /** The place that it has if nobody gave it another: in tens, so that one fits between two. */
    private static int order(String typed, int place) {
        String digits = ThaiDigits.arabic(typed.strip());
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : (place + 1) * 10;
    }

    private static String at(MultiValueMap<String, String> typed, String name, int place) {
        List<String> values = typed.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place) : "";
    }
}

package bantuek.query.reportdesk;

import bantuek.events.Limits;
import bantuek.events.report.Field;
import bantuek.events.report.ReportKind;
import bantuek.query.intake.Table;
import bantuek.query.reportdesk.Adoption.ColumnPlan;
import bantuek.thai.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** How somebody said that tables are meant, out of the fields of the form. */
final class AdoptionForm {

    /** Not a meaning: that the column is left out. */
    static final String LEFT_OUT = "LEFT_OUT";

    private final MultiValueMap<String, String> fields;
    private final List<Table> tables;

    private AdoptionForm(MultiValueMap<String, String> fields, List<Table> tables) {
        this.fields = fields;
        this.tables = tables;
    }

    /** What makes no sense in it is as it was suggested. */
    static Adoption read(
            MultiValueMap<String, String> fields, List<Table> tables, Adoption suggested) {
        return new AdoptionForm(fields, tables).read(suggested);
    }

    private Adoption read(Adoption suggested) {
        List<Integer> chosen = chosen();
        if (chosen.isEmpty()) {
            chosen = suggested.tables();
        }
        Table first = tables.get(chosen.getFirst());
        int headRows = Math.clamp(number("headRows", first.head().size()), 0, rows(first) - 1);
        boolean sameColumns =
                number("columnsOf", -1) == chosen.getFirst()
                        && number("columnsUnder", -1) == headRows;
        return new Adoption(
                chosen,
                headRows,
                sameColumns ? columns(first.width()) : Suggesting.columns(first.withHead(headRows)),
                kind(suggested.kind()),
                year("fiscalYear", suggested.fiscalYear()),
                optionalYear(),
                round(),
                cut(said("title", suggested.title()), Limits.SUBJECT_CHARACTERS),
                fields.containsKey("issueInFirstLine"));
    }

    private static int rows(Table table) {
        return Math.max(1, table.head().size() + table.body().size());
    }

    /** Those as wide as the first: others have other columns. */
    private List<Integer> chosen() {
        List<Integer> chosen = new ArrayList<>();
        for (String value : fields.getOrDefault("table", List.of())) {
            int table = number(value);
            boolean known = table >= 0 && table < tables.size() && !chosen.contains(table);
            if (known && (chosen.isEmpty() || isAsWide(table, chosen.getFirst()))) {
                chosen.add(table);
            }
        }
        return chosen;
    }

    private boolean isAsWide(int table, int first) {
        return tables.get(table).width() == tables.get(first).width();
    }

    private List<ColumnPlan> columns(int width) {
        List<ColumnPlan> columns = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            String meaning = said("field" + place, "");
            String group = cut(said("group" + place, "").strip(), Limits.HEADING_CHARACTERS);
            columns.add(
                    new ColumnPlan(
                            cut(said("heading" + place, ""), Limits.HEADING_CHARACTERS),
                            group.isEmpty() ? null : group,
                            field(meaning),
                            !meaning.equals(LEFT_OUT)));
        }
        return columns.stream().anyMatch(ColumnPlan::taken)
                ? columns
                : columns.stream()
                        .map(c -> new ColumnPlan(c.heading(), c.group(), c.field(), true))
                        .toList();
    }

    private static @Nullable Field field(String name) {
        return Stream.of(Field.values()).filter(f -> f.name().equals(name)).findAny().orElse(null);
    }

    private ReportKind kind(ReportKind otherwise) {
        return Stream.of(ReportKind.values())
                .filter(kind -> kind.name().equals(said("kind", "")))
                .findAny()
                .orElse(otherwise);
    }

    private int year(String name, int otherwise) {
        int year = number(name, otherwise);
        return year < Limits.FIRST_YEAR || year > Limits.LAST_YEAR ? otherwise : year;
    }

    private @Nullable Integer optionalYear() {
        int year = year("assessmentYear", 0);
        return year == 0 ? null : year;
    }

    private @Nullable Integer round() {
        int round = number("round", 0);
        return round < 1 || round > 12 ? null : round;
    }

    private int number(String name, int otherwise) {
        int number = number(said(name, ""));
        return number < 0 ? otherwise : number;
    }

    private static int number(String typed) {
        String digits = ThaiDigits.arabic(typed.strip());
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
    }

    private String said(String name, String otherwise) {
        String said = fields.getFirst(name);
        return said == null ? otherwise : CellWords.storable(said);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}

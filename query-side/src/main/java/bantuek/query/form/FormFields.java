package bantuek.query.form;

import bantuek.events.EventJson;
import bantuek.events.InvalidValue;
import bantuek.events.form.ReportForm;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.thai.ThaiDigits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;

/** A form as it stands in the fields of its page, right or wrong. */
public record FormFields(
        String name,
        String kind,
        String fromYear,
        String untilYear,
        String title,
        List<ColumnFields> columns) {

    static FormFields blank(int year) {
        return new FormFields(
                "", ReportKind.RESULT.name(), String.valueOf(year), "", "", List.of());
    }

    static FormFields of(ReportForm form) {
        return new FormFields(
                form.name(),
                form.kind().name(),
                String.valueOf(form.fromYear()),
                Objects.toString(form.untilYear(), ""),
                form.title(),
                form.columns().stream().map(ColumnFields::of).toList());
    }

    /** For reports that are to be printed as that one is. */
    static FormFields like(ReportHead head) {
        return new FormFields(
                "",
                head.kind().name(),
                String.valueOf(head.fiscalYear()),
                "",
                FormTitle.of(head.title(), head.fiscalYear()),
                head.columns().stream().map(ColumnFields::of).toList());
    }

    static FormFields read(MultiValueMap<String, String> typed) {
        return new FormFields(
                first(typed, "name"),
                first(typed, "kind"),
                first(typed, "fromYear"),
                first(typed, "untilYear"),
                first(typed, "title"),
                ColumnFields.read(typed));
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }

    FormFields withSpareColumns() {
        return new FormFields(
                name, kind, fromYear, untilYear, title, ColumnFields.withSpare(columns));
    }

    /** Null where it can't be a form yet. */
    @Nullable ReportForm form() {
        try {
            return EventJson.MAPPER.readValue(EventJson.bytes(json()), ReportForm.class);
        } catch (JacksonException | InvalidValue e) {
            return null;
        }
    }

    /** As the command side takes it; what is wrong with it is for that side to say. */
    Map<String, Object> json() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", name);
        put(form, "kind", kind);
        put(form, "fromYear", number(fromYear));
        put(form, "untilYear", number(untilYear));
        form.put("title", title);
        form.put("columns", columns.stream().map(FormFields::json).toList());
        return form;
    }

    private static Map<String, Object> json(ColumnFields column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", column.key());
        json.put("heading", column.heading());
        put(json, "group", column.group());
        put(json, "field", column.meaning());
        return json;
    }

    private static void put(Map<String, Object> json, String name, Object value) {
        if (!value.equals("")) {
            json.put(name, value);
        }
    }

    private static Object number(String typed) {
        String digits = ThaiDigits.arabic(typed);
        return digits.matches("[0-9]{1,6}") ? Integer.valueOf(digits) : digits;
    }
}

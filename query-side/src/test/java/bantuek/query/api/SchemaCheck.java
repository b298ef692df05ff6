package bantuek.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds where a value is not what its schema says. */
final class SchemaCheck {

    private static final Map<String, Pattern> FORMATS =
            Map.of(
                    "uuid", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
                    "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
                    "date-time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"));

    private final JsonNode document;
    private final List<String> problems = new ArrayList<>();

    private SchemaCheck(JsonNode document) {
        this.document = document;
    }

    static List<String> problems(JsonNode document, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(document);
        check.check("", schema, value);
        return check.problems;
    }

    private void check(String at, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            check(at, document.at(schema.get("$ref").asString().substring(1)), value);
            return;
        }
        boolean fits =
                switch (schema.get("type").asString()) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isString();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    default -> false;
                };
        if (!fits) {
            problems.add(at + " is no " + schema.get("type").asString() + ": " + value);
            return;
        }
        text(at, schema, value);
        inside(at, schema, value);
    }

    private void text(String at, JsonNode schema, JsonNode value) {
        if (schema.has("enum")
                && schema.get("enum").valueStream().noneMatch(one -> one.equals(value))) {
            problems.add(at + " is none of those: " + value);
        }
        if (schema.has("format")) {
            Pattern format = FORMATS.get(schema.get("format").asString());
            if (format == null || !format.matcher(value.asString()).matches()) {
                problems.add(at + " is not written so: " + value);
            }
        }
    }

    private void inside(String at, JsonNode schema, JsonNode value) {
        schema.path("required")
                .forEach(name -> {
                    if (!value.has(name.asString())) {
                        problems.add(at + " lacks " + name);
                    }
                });
        if (value.isArray()) {
            value.forEach(item -> check(at + "[]", schema.get("items"), item));
        }
        value.properties()
                .forEach(entry -> {
                    String here = at + "." + entry.getKey();
                    JsonNode known = schema.path("properties").path(entry.getKey());
                    JsonNode inner =
                            known.isMissingNode() ? schema.path("additionalProperties") : known;
                    if (inner.isObject()) {
                        check(here, inner, entry.getValue());
                    } else {
                        problems.add(here + " is not described");
                    }
                });
    }
}

package bantuek.command.api;

import bantuek.events.Limits;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shapes of bodies and answers, as they were found, with their limits and what they mean. */
final class ApiSchemas {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROBLEM = "Problem";
    private static final String AT = "#/components/schemas/";

    /** What refuses a value that is outside such a limit. */
    private static final Map<String, Set<String>> CODES =
            Map.of(
                    "required", Set.of("value.missing"),
                    "minLength", Set.of("value.missing"),
                    "minItems", Set.of("value.missing"),
                    "maxLength", Set.of("value.too-long", "value.bad-character"),
                    "maxItems", Set.of("value.too-many"),
                    "minimum", Set.of("value.too-small"),
                    "maximum", Set.of("value.too-large"),
                    "pattern", Set.of("value.not-a-code", "value.malformed"));

    /** A limit that is told by its name is the one that is checked. */
    private static final Map<String, JsonNode> LIMITS = limits();

    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    /** Only what is described; whoever adds a shape has to say what it is. */
    ApiSchemas(JsonNode found) {
        for (Map.Entry<String, JsonNode> told : ApiTexts.schemas().properties()) {
            if (!found.has(told.getKey()) && !told.getKey().equals(PROBLEM)) {
                throw new AssertionError("no call takes or gives a " + told.getKey());
            }
            ObjectNode schema = JSON.createObjectNode();
            merge(schema, found.path(told.getKey()));
            merge(schema, told.getValue());
            schemas.put(told.getKey(), schema);
        }
    }

    ObjectNode all() {
        ObjectNode all = JSON.createObjectNode();
        schemas.forEach(all::set);
        return all;
    }

    ObjectNode at(JsonNode reference) {
        String name = reference.get("$ref").asString().substring(AT.length());
        ObjectNode schema = schemas.get(name);
        if (schema == null) {
            throw new AssertionError("schemas.json does not say what is in a " + name);
        }
        return schema;
    }

    /** Nothing may stand in a request that is not described. */
    void close(JsonNode reference) {
        eachIn(
                reference,
                schema -> {
                    if (schema.has("properties")) {
                        schema.put("additionalProperties", false);
                    }
                });
    }

    /** The codes that refuse what is outside the limits of a request. */
    Set<String> codesOf(JsonNode reference) {
        Set<String> codes = new TreeSet<>();
        eachIn(
                reference,
                schema ->
                        CODES.forEach((limit, ofLimit) -> {
                            if (schema.has(limit)) {
                                codes.addAll(ofLimit);
                            }
                        }));
        return codes;
    }

    private interface Visitor {
        void visit(ObjectNode schema);
    }

    private void eachIn(JsonNode schema, Visitor visitor) {
        visitor.visit((ObjectNode) schema);
        if (schema.has("$ref")) {
            eachIn(at(schema), visitor);
        }
        schema.path("properties").forEach(property -> eachIn(property, visitor));
        for (String inner : List.of("items", "additionalProperties")) {
            if (schema.path(inner).isObject()) {
                eachIn(schema.get(inner), visitor);
            }
        }
    }

    private static void merge(ObjectNode into, JsonNode more) {
        for (Map.Entry<String, JsonNode> entry : more.properties()) {
            if (into.get(entry.getKey()) instanceof ObjectNode known) {
                merge(known, entry.getValue());
            } else {
                into.set(entry.getKey(), limit(entry.getValue()));
            }
        }
    }

    private static JsonNode limit(JsonNode value) {
        if (value.isObject()) {
            ObjectNode copy = JSON.createObjectNode();
            merge(copy, value);
            return copy;
        }
        return value.isString() ? LIMITS.getOrDefault(value.asString(), value) : value;
    }

    private static Map<String, JsonNode> limits() {
        Map<String, JsonNode> limits = new TreeMap<>();
        for (Field limit : Limits.class.getFields()) {
            try {
                limits.put(limit.getName(), JSON.getNodeFactory().numberNode(limit.getInt(null)));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return limits;
    }
}

package bantuek.command.api;

import static bantuek.command.api.ApiTexts.strings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request that leaves its description at one place, and so has to be refused.
 *
 * @param most the limit that it goes beyond, if that is what is wrong with it
 */
record Spoilt(String how, String json, @Nullable Integer most) {

    private static final String UNKNOWN = "no-such-field";

    /** Each way in which this example could be spoilt that the description knows of. */
    static List<Spoilt> of(JsonNode example, JsonNode schema, JsonNode document) {
        return new Spoiling(example, document).all(schema);
    }

    private static final class Spoiling {

        private final JsonNode whole;
        private final JsonNode document;
        private final List<Spoilt> found = new ArrayList<>();

        Spoiling(JsonNode whole, JsonNode document) {
            this.whole = whole;
            this.document = document;
        }

        List<Spoilt> all(JsonNode schema) {
            inObject("", schema);
            return found;
        }

        private void inObject(String at, JsonNode given) {
            JsonNode schema = resolved(given);
            List<String> required = new ArrayList<>(strings(given.path("required")));
            required.addAll(strings(schema.path("required")));
            required.forEach(name -> spoil(at, name + " is missing", o -> o.remove(name)));
            if (schema.has("additionalProperties") && schema.has("properties")) {
                spoil(at, "more than is known", object -> object.put(UNKNOWN, 1));
            }
            schema.path("properties")
                    .properties()
                    .forEach(property -> inProperty(at, property.getKey(), property.getValue()));
        }

        private void inProperty(String at, String name, JsonNode given) {
            JsonNode schema = resolved(given);
            if (schema.has("maxLength")) {
                int most = schema.get("maxLength").asInt();
                String text = "ก".repeat(most + 1);
                spoil(at, name + " is too long", most, object -> object.put(name, text));
            }
            if (schema.has("minLength")) {
                spoil(at, name + " says nothing", object -> object.put(name, ""));
            }
            if (schema.has("pattern")) {
                spoil(at, name + " is not of its form", object -> object.put(name, "Ärger !"));
            }
            if (schema.has("minimum")) {
                int least = schema.get("minimum").asInt();
                spoil(at, name + " is too small", object -> object.put(name, least - 1));
            }
            if (schema.has("enum") || schema.has("format")) {
                spoil(at, name + " is none of its kind", object -> object.put(name, "-"));
            }
            JsonNode value = whole.at(at + "/" + name);
            if (value.isArray()) {
                inArray(at, name, schema);
            } else if (value.isObject()) {
                inObject(at + "/" + name, schema);
            }
        }

        private void inArray(String at, String name, JsonNode schema) {
            if (schema.has("minItems")) {
                spoil(at, name + " is empty", object -> object.putArray(name));
            }
            if (schema.has("maxItems")) {
                int most = schema.get("maxItems").asInt();
                spoil(
                        at,
                        name + " are too many",
                        most,
                        object ->
                                fill(
                                        object.withArray(name),
                                        most + 1,
                                        schema.path("uniqueItems").asBoolean(false)));
            }
            if (whole.at(at + "/" + name + "/0").isObject()) {
                inObject(at + "/" + name + "/0", schema.get("items"));
            }
        }

        private static void fill(ArrayNode array, int size, boolean different) {
            while (array.size() < size) {
                if (different) {
                    array.add(array.path(0).asString("") + array.size());
                } else {
                    array.add(array.get(0));
                }
            }
        }

        private void spoil(String at, String how, Consumer<ObjectNode> change) {
            spoil(at, how, null, change);
        }

        private void spoil(
                String at, String how, @Nullable Integer most, Consumer<ObjectNode> change) {
            JsonNode copy = whole.deepCopy();
            change.accept((ObjectNode) copy.at(at));
            found.add(new Spoilt(at + ": " + how, copy.toString(), most));
        }

        private JsonNode resolved(JsonNode schema) {
            return schema.has("$ref")
                    ? document.at(schema.get("$ref").asString().substring(1))
                    : schema;
        }
    }
}

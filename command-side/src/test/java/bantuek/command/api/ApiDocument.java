package bantuek.command.api;

import bantuek.command.platform.Codes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole description, from what was found in the controllers and what is said of it. */
final class ApiDocument {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JsonNode found;
    private final ObjectNode general = ApiTexts.general();
    private final ApiSchemas schemas;
    private final Map<String, Codes.Meaning> codes = Codes.all(ApiTexts.statusesOfRequestCodes());

    private ApiDocument(JsonNode found) {
        this.found = found;
        this.schemas = new ApiSchemas(found.get("components").get("schemas"));
    }

    static String of(JsonNode found) {
        return JSON.writeValueAsString(new ApiDocument(found).whole()) + "\n";
    }

    private ObjectNode whole() {
        ObjectNode whole = JSON.createObjectNode().put("openapi", "3.1.0");
        whole.set("info", general.get("info"));
        whole.set("servers", general.get("servers"));
        whole.set("security", general.get("security"));
        ArrayNode tags = whole.putArray("tags");
        ApiTexts.sections().forEach(section -> tags.add(section.get("tag")));
        whole.set("paths", paths());
        whole.set("components", components());
        whole.set("x-codes", codes());
        return whole;
    }

    private ObjectNode paths() {
        ObjectNode paths = JSON.createObjectNode();
        Set<String> untold = new TreeSet<>(found.get("paths").propertyNames());
        for (ObjectNode section : ApiTexts.sections()) {
            section.get("operations")
                    .properties()
                    .forEach(told -> {
                        String path =
                                told.getValue().get("call").asString().substring("POST ".length());
                        untold.remove(path);
                        ObjectNode operation =
                                new ApiOperation(
                                                found.get("paths").path(path).path("post"),
                                                told.getValue(),
                                                schemas,
                                                codes)
                                        .described(told.getKey(), section);
                        paths.putObject(path).set("post", operation);
                    });
        }
        if (!untold.isEmpty()) {
            throw new AssertionError("nothing in src/test/resources/openapi says of " + untold);
        }
        return paths;
    }

    private ObjectNode components() {
        ObjectNode components = JSON.createObjectNode();
        components.set("securitySchemes", general.get("securitySchemes"));
        components.set("parameters", general.get("parameters"));
        components.set("headers", general.get("headers"));
        components.set("responses", ApiOperation.refusalsAlike(codes));
        components.set("schemas", schemas.all());
        return components;
    }

    private ObjectNode codes() {
        ObjectNode table = JSON.createObjectNode();
        codes.forEach((code, meaning) ->
                table.putObject(code)
                        .put("status", meaning.status())
                        .put("th", meaning.thai())
                        .put("en", meaning.english()));
        return table;
    }
}

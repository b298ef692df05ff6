package bantuek.command.api;

import static bantuek.command.api.ApiTexts.strings;

import bantuek.command.platform.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One call, as it was found, with what is said of it and every refusal that may come. */
final class ApiOperation {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String JSON_TYPE = "application/json";
    private static final String RAW_TYPE = "application/octet-stream";
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final JsonNode STATUSES = ApiTexts.general().get("statuses");

    /** The statuses that have the same codes wherever they come. */
    private static final SortedMap<String, String> ALIKE =
            new TreeMap<>(
                    Map.of(
                            "400", "Unreadable",
                            "401", "NotSignedIn",
                            "412", "Stale",
                            "413", "TooLarge",
                            "415", "NotJson",
                            "428", "VersionMissing",
                            "500", "Unexpected",
                            "503", "Busy"));

    private static final List<String> ANY = List.of("session.token-missing", "request.unexpected");
    private static final List<String> FROM_SOMEBODY =
            List.of("session.missing", "request.key-invalid", "request.key-reused");
    private static final List<String> ON_SIGHT =
            List.of("request.stale", "request.version-missing");
    private static final List<String> WITH_BODY =
            List.of(
                    "request.malformed",
                    "request.unknown-field",
                    "request.wrong-type",
                    "request.not-utf8",
                    "request.too-large",
                    "request.wrong-media-type");

    private final JsonNode found;
    private final JsonNode told;
    private final ApiSchemas schemas;
    private final Map<String, Codes.Meaning> meanings;

    ApiOperation(
            JsonNode found,
            JsonNode told,
            ApiSchemas schemas,
            Map<String, Codes.Meaning> meanings) {
        this.found = found;
        this.told = told;
        this.schemas = schemas;
        this.meanings = meanings;
    }

    ObjectNode described(String id, JsonNode section) {
        ObjectNode operation = JSON.createObjectNode();
        operation.putArray("tags").add(section.get("tag").get("name"));
        operation.put("operationId", id);
        operation.set("summary", told.get("summary"));
        operation.set("description", told.get("description"));
        operation.set("parameters", parameters());
        if (told.has("raw")) {
            operation.set("requestBody", body(RAW_TYPE, raw()));
        } else if (told.has("form")) {
            operation.set("requestBody", body(FORM_TYPE, form()));
        } else if (takesJson()) {
            operation.set("requestBody", body(JSON_TYPE, request()));
        }
        operation.set("responses", answers(section));
        return operation;
    }

    private ArrayNode parameters() {
        ArrayNode parameters = JSON.createArrayNode();
        found.path("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("in").asString().equals("path"))
                .forEach(parameters::add);
        if (told.has("raw")) {
            parameters.add(nameOfFile());
        }
        if (isFromSomebody()) {
            parameters.addObject().put("$ref", "#/components/parameters/IdempotencyKey");
        }
        if (told.has("onSight")) {
            parameters.addObject().put("$ref", "#/components/parameters/IfMatch");
        }
        return parameters;
    }

    private ObjectNode nameOfFile() {
        ObjectNode name =
                JSON.createObjectNode()
                        .put("name", "name")
                        .put("in", "query")
                        .put("required", false)
                        .put(
                                "description",
                                "ชื่อแฟ้ม / what the file is called where it comes from")
                        .put("example", told.get("exampleName").asString());
        text(name.putObject("schema"));
        return name;
    }

    private static ObjectNode raw() {
        return text(JSON.createObjectNode()).put("format", "binary");
    }

    private boolean isFromSomebody() {
        return found.path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.get("name").asString().equals("caller"));
    }

    private boolean takesJson() {
        return found.has("requestBody");
    }

    private ObjectNode request() {
        ObjectNode schema =
                (ObjectNode) found.at("/requestBody/content/application~1json/schema").deepCopy();
        if (told.has("requires")) {
            schema.set("required", told.get("requires"));
        }
        schemas.close(schema);
        return schema;
    }

    private ObjectNode form() {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        schema.set("required", JSON.valueToTree(told.get("example").propertyNames()));
        ObjectNode properties = schema.putObject("properties");
        told.get("example").propertyNames().forEach(name -> text(properties.putObject(name)));
        text(properties.putObject("_csrf"))
                .put("description", "the token, where it is not in its header");
        return schema;
    }

    private static ObjectNode text(ObjectNode schema) {
        return schema.put("type", "string");
    }

    private ObjectNode body(String type, ObjectNode schema) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode content = body.putObject("content").putObject(type);
        content.set("schema", schema);
        content.set("example", told.get("example"));
        return body.put(
                "required",
                found.at("/requestBody/required").asBoolean(told.has("form") || told.has("raw")));
    }

    private ObjectNode answers(JsonNode section) {
        ObjectNode answers = JSON.createObjectNode();
        String done =
                told.has("status")
                        ? told.get("status").asString()
                        : found.get("responses").propertyNames().iterator().next();
        answers.set(done, success(done));
        refusals(section)
                .forEach((status, codes) ->
                        answers.set(
                                status,
                                ALIKE.containsKey(status)
                                        ? JSON.createObjectNode()
                                                .put(
                                                        "$ref",
                                                        "#/components/responses/"
                                                                + ALIKE.get(status))
                                        : refusal(status, codes)));
        return answers;
    }

    private ObjectNode success(String status) {
        ObjectNode answer = JSON.createObjectNode();
        answer.set("description", STATUSES.get(status));
        ObjectNode headers = JSON.createObjectNode();
        if (status.equals("303") || told.has("location")) {
            headers.putObject("Location").put("$ref", "#/components/headers/Location");
        }
        boolean movesMemo = told.get("call").asString().matches("POST /memos(/\\{memo}.*)?");
        if (movesMemo && !told.has("raw")) {
            headers.putObject("ETag").put("$ref", "#/components/headers/ETag");
        }
        if (!headers.isEmpty()) {
            answer.set("headers", headers);
        }
        found.path("responses")
                .forEach(response ->
                        answer.putObject("content")
                                .putObject(JSON_TYPE)
                                .set("schema", response.get("content").get("*/*").get("schema")));
        return answer;
    }

    /** What can be said once for all calls. */
    static ObjectNode refusalsAlike(Map<String, Codes.Meaning> meanings) {
        ObjectNode answers = JSON.createObjectNode();
        ALIKE.forEach((status, name) -> {
            List<String> codes =
                    meanings.entrySet().stream()
                            .filter(code -> status.equals("" + code.getValue().status()))
                            .map(Map.Entry::getKey)
                            .toList();
            answers.set(name, refusal(status, codes));
        });
        return answers;
    }

    private static ObjectNode refusal(String status, List<String> codes) {
        ObjectNode answer = JSON.createObjectNode();
        answer.set("description", STATUSES.get(status));
        ObjectNode schema =
                answer.putObject("content")
                        .putObject("application/problem+json")
                        .putObject("schema")
                        .put("$ref", "#/components/schemas/Problem");
        schema.putObject("properties").putObject("code").set("enum", JSON.valueToTree(codes));
        return answer;
    }

    private Map<String, List<String>> refusals(JsonNode section) {
        Map<String, List<String>> byStatus = new TreeMap<>();
        for (String code : new TreeSet<>(codes(section))) {
            Codes.Meaning meaning = meanings.get(code);
            if (meaning == null) {
                throw new AssertionError("there is no code " + code);
            }
            byStatus.computeIfAbsent(String.valueOf(meaning.status()), _ -> new ArrayList<>())
                    .add(code);
        }
        return byStatus;
    }

    private List<String> codes(JsonNode section) {
        List<String> codes = new ArrayList<>(ANY);
        codes.addAll(strings(told.path("refusals")));
        if (isFromSomebody()) {
            codes.addAll(FROM_SOMEBODY);
            codes.addAll(strings(section.path("refusals")));
        }
        if (told.has("onSight")) {
            codes.addAll(ON_SIGHT);
        }
        if (told.get("call").asString().contains("{")) {
            codes.add("request.unknown-address");
        }
        if (takesJson()) {
            codes.addAll(WITH_BODY);
            codes.addAll(schemas.codesOf(request()));
        }
        return codes;
    }
}

package bantuek.command.api;

import static bantuek.command.api.ApiTexts.strings;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends calls as their description says, with the example that stands there. */
final class DescribedCalls {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String JSON_TYPE = "application~1json";
    private static final String RAW_TYPE = "application~1octet-stream";
    private static final String CODES =
            "/content/application~1problem+json/schema/properties/code/enum";

    /** The refusals that say how much there may be. */
    private static final Set<String> BEYOND = Set.of("value.too-long", "value.too-many");

    /** A name that no unit could have is dropped already. */
    private static final Set<String> LENIENT = Set.of("dropUnitAlias");

    private final JsonNode document;
    private final TestOffice office;
    private final Set<String> made = new TreeSet<>();

    DescribedCalls(JsonNode document, TestOffice office) {
        this.document = document;
        this.office = office;
    }

    Set<String> made() {
        return made;
    }

    /** With names for what stands in braces in the address and the example. */
    Answer send(String id, Browser by, Map<String, ?> names) {
        Map.Entry<String, JsonNode> found = find(id);
        JsonNode call = found.getValue();
        String path = filled(found.getKey(), names);
        Long seen = call.get("parameters").toString().contains("IfMatch") ? seen(names) : null;
        String example = filled(bodyOf(call).path("example").toString(), names);
        refusesWhatIsNotDescribed(id, call, by, path, seen, example);
        Answer answer = letter(by, path, seen).send(example);
        isAsDescribed(id, call, answer);
        made.add(id);
        return answer;
    }

    /** The call that takes a file, as it is. */
    Answer sendFile(String id, Browser by, Map<String, ?> names) {
        Map.Entry<String, JsonNode> found = find(id);
        JsonNode call = found.getValue();
        String name = call.get("parameters").findValue("example").asString();
        String path =
                filled(found.getKey(), names)
                        + "?name="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8);
        String example = call.at("/requestBody/content/" + RAW_TYPE + "/example").asString();
        String type = RAW_TYPE.replace("~1", "/");
        refused(id, "no token", call, by.to(path).withoutToken().as(type).send(example), 403);
        refused(id, "nobody", call, by.stranger().to(path).as(type).send(example), 401);
        refused(id, "as JSON", call, by.to(path).send(example), 422);
        Answer answer = by.to(path).as(type).send(example);
        isAsDescribed(id, call, answer);
        made.add(id);
        return answer;
    }

    /** The one call that takes a form. */
    Answer signIn(String id, Browser by) {
        JsonNode example = find(id).getValue().findValue("example");
        Answer answer =
                by.signIn(example.get("username").asString(), example.get("password").asString());
        isAsDescribed(id, find(id).getValue(), answer);
        made.add(id);
        return answer;
    }

    private Map.Entry<String, JsonNode> find(String id) {
        return document.get("paths").properties().stream()
                .filter(path -> path.getValue().at("/post/operationId").asString().equals(id))
                .map(path -> Map.entry(path.getKey(), path.getValue().get("post")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no call is described as " + id));
    }

    private static JsonNode bodyOf(JsonNode call) {
        return call.at("/requestBody/content/" + JSON_TYPE);
    }

    private static String filled(String text, Map<String, ?> names) {
        String result = text;
        for (Map.Entry<String, ?> name : names.entrySet()) {
            result = result.replace("{" + name.getKey() + "}", name.getValue().toString());
        }
        assertThat(result).doesNotContainPattern("\\{[a-zA-Z]+}");
        return result;
    }

    private long seen(Map<String, ?> names) {
        return office.versionOf((UUID) Objects.requireNonNull(names.get("memo")));
    }

    private static Letter letter(Browser by, String path, @Nullable Long seen) {
        Letter letter = by.to(path);
        return seen == null ? letter : letter.seen(seen);
    }

    private void refusesWhatIsNotDescribed(
            String id,
            JsonNode call,
            Browser by,
            String path,
            @Nullable Long seen,
            String example) {
        refused(id, "no token", call, by.to(path).withoutToken().send(example), 403);
        if (call.get("responses").has("401")) {
            Browser nobody = by.stranger();
            refused(id, "not signed in", call, nobody.to(path).send(example), 401);
        }
        if (seen != null) {
            refused(id, "no version", call, by.to(path).send(example), 428);
            refused(id, "old version", call, by.to(path).seen(seen + 1).send(example), 412);
        }
        if (!example.isEmpty() && !LENIENT.contains(id)) {
            JsonNode schema = bodyOf(call).get("schema");
            for (Spoilt spoilt : Spoilt.of(JSON.readTree(example), schema, document)) {
                Answer answer = letter(by, path, seen).send(spoilt.json());
                assertThat(answer.status()).as("%s, %s", id, spoilt.how()).isBetween(400, 499);
                refused(id, spoilt.how(), call, answer, answer.status());
                if (BEYOND.contains(answer.json().get("code").asString())) {
                    assertThat(answer.json().get("detail").asString())
                            .as("%s, %s", id, spoilt.how())
                            .contains("at most " + spoilt.most());
                }
            }
        }
    }

    private void refused(String id, String how, JsonNode call, Answer answer, int status) {
        assertThat(answer.status()).as("%s, %s: %s", id, how, answer).isEqualTo(status);
        JsonNode refusal = resolved(call.get("responses").path(String.valueOf(status)));
        assertThat(answer.json().get("code").asString())
                .as("%s, %s", id, how)
                .isIn(strings(refusal.at(CODES)));
    }

    private JsonNode resolved(JsonNode described) {
        return described.has("$ref")
                ? document.at(described.get("$ref").asString().substring(1))
                : described;
    }

    private void isAsDescribed(String id, JsonNode call, Answer answer) {
        String status = call.get("responses").propertyNames().iterator().next();
        assertThat(String.valueOf(answer.status())).as("%s: %s", id, answer).isEqualTo(status);
        JsonNode response = call.get("responses").get(status);
        response.path("headers")
                .propertyNames()
                .forEach(name -> assertThat(answer.header(name)).as(id + " " + name).isNotEmpty());
        JsonNode content = response.at("/content/" + JSON_TYPE + "/schema/$ref");
        if (content.isMissingNode()) {
            assertThat(answer.body()).isEmpty();
        } else {
            JsonNode schema = document.at(content.asString().substring(1));
            assertThat(answer.json().propertyNames())
                    .as(id)
                    .containsAll(strings(schema.get("required")))
                    .isSubsetOf(schema.get("properties").propertyNames());
        }
    }
}

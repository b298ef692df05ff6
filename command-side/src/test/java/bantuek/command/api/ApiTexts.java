package bantuek.command.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is said of the API in {@code src/test/resources/openapi}, beside what can be read of it. */
final class ApiTexts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> SECTIONS =
            List.of("account", "office", "route", "memo", "register", "form");

    private ApiTexts() {}

    static ObjectNode general() {
        return read("general");
    }

    static ObjectNode schemas() {
        return read("schemas");
    }

    /** In the order in which they are described. */
    static List<ObjectNode> sections() {
        return SECTIONS.stream().map(ApiTexts::read).toList();
    }

    static Map<String, Integer> statusesOfRequestCodes() {
        return JSON.convertValue(
                general().get("codes"),
                JSON.getTypeFactory().constructMapType(Map.class, String.class, Integer.class));
    }

    static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static ObjectNode read(String name) {
        try (InputStream in = ApiTexts.class.getResourceAsStream("/openapi/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

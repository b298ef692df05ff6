package bantuek.command.api;

import java.net.http.HttpHeaders;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    JsonNode json() {
        return JSON.readTree(body);
    }

    public UUID id() {
        return UUID.fromString(json().get("id").asString());
    }

    long version() {
        return json().get("version").asLong();
    }

    long position() {
        return json().get("position").asLong();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}

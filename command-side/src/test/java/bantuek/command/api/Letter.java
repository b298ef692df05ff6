package bantuek.command.api;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** One request on its way: addressed, with what stands in its headers. */
public final class Letter {

    private final Browser sender;
    private final HttpRequest.Builder request;
    private String method = "POST";
    private String token;
    private String type = "application/json";

    Letter(Browser sender, HttpRequest.Builder request, String token) {
        this.sender = sender;
        this.request = request;
        this.token = token;
    }

    Letter with(String header, String value) {
        request.header(header, value);
        return this;
    }

    public Letter seen(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    Letter key(String key) {
        return with("Idempotency-Key", key);
    }

    Letter by(String otherMethod) {
        method = otherMethod;
        return this;
    }

    Letter as(String otherType) {
        type = otherType;
        return this;
    }

    Letter withoutToken() {
        token = "";
        return this;
    }

    public Answer send(String json) {
        return send(json.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(byte[] body) {
        if (!token.isEmpty()) {
            request.header("X-CSRF-TOKEN", token);
        }
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return sender.send(request.method(method, BodyPublishers.ofByteArray(body)));
    }

    public Answer send() {
        return as("").send("");
    }

    Answer sendForm(String form) {
        return as("application/x-www-form-urlencoded").send(form);
    }
}

package bantuek.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody at the door, with a cookie jar of their own: speaks to the system as any client does.
 */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String origin;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();

    public Visitor(String origin) {
        this.origin = origin;
    }

    /** True if the password was right. */
    public boolean signIn(String username, String password) {
        String form =
                "_csrf=%s&username=%s&password=%s"
                        .formatted(
                                encoded(token("/sign-in")), encoded(username), encoded(password));
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(URI.create(origin + "/commands/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        return answer.statusCode() == 303
                && !answer.headers().firstValue("Location").orElse("").startsWith("/sign-in");
    }

    /** Gives a command and answers the JSON of its receipt or of its problem. */
    public JsonNode command(
            String path, Object body, @Nullable String key, @Nullable Long seenVersion) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + "/commands" + path))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token(path.equals("/setup") ? "/setup" : "/"))
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (seenVersion != null) {
            request.header("If-Match", "\"" + seenVersion + "\"");
        }
        return JSON.readTree(send(request.build()).body());
    }

    /** Brings a file and answers how a report names it, or a problem. */
    public JsonNode file(String path, String name, byte[] content) {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(origin + "/commands" + path + "?name=" + encoded(name)))
                        .header("Content-Type", "application/octet-stream")
                        .header("X-CSRF-TOKEN", token("/"))
                        .POST(BodyPublishers.ofByteArray(content))
                        .build();
        return JSON.readTree(send(request).body());
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).build());
    }

    public JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    private String token(String page) {
        String html = get(page).body();
        Matcher token = TOKEN.matcher(html);
        if (!token.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

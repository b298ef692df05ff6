package bantuek.query.commands;

import bantuek.events.report.StoredFile;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other side, spoken to over its own API, in the name and with the session of whoever sent the
 * form: pages have no rights of their own.
 */
@Component
public class CommandSide {

    private static final Logger log = LoggerFactory.getLogger(CommandSide.class);
    private static final Duration CONNECT = Duration.ofSeconds(3);

    /** The session's, and no other: what else the browser sends is not for the other side. */
    private static final String SESSION_COOKIE = "BANTUEK";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .build();
    private final JsonMapper json;
    private final String url;
    private final Duration patience;

    CommandSide(
            JsonMapper json,
            @Value("${bantuek.commands.url}") String url,
            @Value("${bantuek.commands.patience}") Duration patience) {
        this.json = json;
        this.url = url;
        this.patience = patience;
    }

    public Answer send(HttpServletRequest from, Order order) {
        try {
            HttpResponse<String> response = ask(from, order);
            return isDone(response)
                    ? json.readValue(response.body(), Answer.Accepted.class)
                    : refused(response);
        } catch (IOException | JacksonException unreachable) {
            return unreachable(unreachable);
        }
    }

    /** What is to be done to many at once, each for itself. */
    public Answered sendEach(HttpServletRequest from, Order order) {
        try {
            HttpResponse<String> response = ask(from, order);
            return isDone(response)
                    ? new Answered.Each(json.readValue(response.body(), Outcomes.class))
                    : new Answered.None(refused(response));
        } catch (IOException | JacksonException unreachable) {
            return new Answered.None(unreachable(unreachable));
        }
    }

    private HttpResponse<String> ask(HttpServletRequest from, Order order) throws IOException {
        try {
            return http.send(request(from, order), BodyHandlers.ofString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopping);
        }
    }

    private static Answer.Unreachable unreachable(Exception why) {
        log.warn("the command side gave no answer: {}", why.toString());
        return new Answer.Unreachable();
    }

    private static boolean isDone(HttpResponse<String> response) {
        return response.statusCode() < 300;
    }

    /** What does not read as an answer is none: it may come from whatever stands between. */
    private Answer.Refused refused(HttpResponse<String> response) {
        return json.readValue(response.body(), Answer.Refused.class);
    }

    /** Sends a file as it is, for the memo that it belongs to. */
    public Delivery send(
            HttpServletRequest from, UUID memo, String name, InputStreamSource file, long bytes) {
        try (InputStream content = file.getInputStream()) {
            String path =
                    "/memos/"
                            + memo
                            + "/files?name="
                            + URLEncoder.encode(name, StandardCharsets.UTF_8);
            HttpRequest request =
                    begun(from, path, MediaType.APPLICATION_OCTET_STREAM_VALUE)
                            .POST(
                                    BodyPublishers.fromPublisher(
                                            BodyPublishers.ofInputStream(() -> content), bytes))
                            .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return isDone(response)
                    ? new Delivery.Taken(json.readValue(response.body(), StoredFile.class))
                    : new Delivery.NotTaken(refused(response));
        } catch (IOException | JacksonException unreachable) {
            log.warn("the command side took no file: {}", unreachable.toString());
            return new Delivery.NotTaken(new Answer.Unreachable());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Delivery.NotTaken(new Answer.Unreachable());
        }
    }

    private HttpRequest.Builder begun(HttpServletRequest from, String path, String type) {
        CsrfToken token =
                (CsrfToken) Objects.requireNonNull(from.getAttribute(CsrfToken.class.getName()));
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(patience)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.COOKIE, session(from))
                .header(token.getHeaderName(), token.getToken());
    }

    private HttpRequest request(HttpServletRequest from, Order order) {
        HttpRequest.Builder request =
                begun(from, order.path(), MediaType.APPLICATION_JSON_VALUE)
                        .POST(BodyPublishers.ofString(json.writeValueAsString(order.body())));
        if (order.key() != null) {
            request.header("Idempotency-Key", order.key().toString());
        }
        if (order.seenVersion() != null) {
            request.header(HttpHeaders.IF_MATCH, "\"" + order.seenVersion() + "\"");
        }
        return request.build();
    }

    private static String session(HttpServletRequest from) {
        Cookie @Nullable [] cookies = from.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(SESSION_COOKIE))
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }
}

package bantuek.command.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Somebody's browser: keeps the session's cookie and the token that a page showed it. */
public final class Browser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningSide side;
    private @Nullable String session;
    private String token = "";

    public Browser(RunningSide side) {
        this.side = side;
    }

    /** Opens any page of the other side. */
    Browser openPage() {
        Pages.Shown shown = Pages.show(side, session);
        session = shown.session();
        token = shown.token();
        return this;
    }

    public Browser signedIn(String username, String password) {
        Answer answer = openPage().signIn(username, password);
        if (answer.status() != 303 || !answer.header("Location").equals("/")) {
            throw new IllegalStateException("not signed in: " + answer);
        }
        return openPage();
    }

    /** Of somebody at the same side who has not signed in. */
    Browser stranger() {
        return new Browser(side).openPage();
    }

    Answer signIn(String username, String password) {
        return to("/sign-in").sendForm(credentials(username, password));
    }

    static String credentials(String username, String password) {
        return "username=" + encoded(username) + "&password=" + encoded(password);
    }

    public Letter to(String path) {
        return new Letter(this, HttpRequest.newBuilder(side.address(path)), token);
    }

    @Nullable String session() {
        return session;
    }

    Answer send(HttpRequest.Builder request) {
        if (session != null) {
            request.header("Cookie", "BANTUEK=" + base64(session));
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keepCookie);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keepCookie(String cookie) {
        String value = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
        session =
                value.isEmpty()
                        ? null
                        : new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

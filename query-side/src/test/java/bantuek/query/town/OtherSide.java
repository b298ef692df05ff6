package bantuek.query.town;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands where the command side stands, and says what a test wants it to say. */
public final class OtherSide {

    private static final int NOT_READY = 503;

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile HttpHandler handler = exchange -> say(exchange, NOT_READY, "");

    public record Received(String path, Headers headers, String body) {

        public String header(String name) {
            return String.valueOf(headers.getFirst(name));
        }
    }

    private OtherSide(HttpServer server) {
        this.server = server;
    }

    static OtherSide start() {
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            OtherSide side = new OtherSide(HttpServer.create(anyPort, 0));
            side.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            side.server.createContext("/", side::take);
            side.server.start();
            return side;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/commands";
    }

    public void says(int status, String body) {
        does(exchange -> say(exchange, status, body));
    }

    /** Refuses as the command side does, with its problem+json. */
    public void refuses(int status, String code, String field) {
        says(
                status,
                """
                {"status": %d, "code": "%s", "title": "ไม่ได้ %s", "detail": "Refused: %s"%s}
                """
                        .formatted(
                                status,
                                code,
                                code,
                                code,
                                field.isEmpty() ? "" : ", \"field\": \"" + field + "\""));
    }

    public void does(HttpHandler whatever) {
        received.clear();
        handler = whatever;
    }

    public Received lastReceived() {
        return received.getLast();
    }

    public int timesAsked() {
        return received.size();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(
                    new Received(
                            exchange.getRequestURI().getPath(),
                            exchange.getRequestHeaders(),
                            body));
            handler.handle(exchange);
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

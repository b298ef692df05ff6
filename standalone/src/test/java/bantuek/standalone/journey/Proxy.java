package bantuek.standalone.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Puts both sides on one origin, as the proxy of an installation does. */
final class Proxy implements AutoCloseable {

    private static final Set<String> OF_ONE_CONNECTION =
            Set.of(
                    "host",
                    "connection",
                    "content-length",
                    "transfer-encoding",
                    "upgrade",
                    "http2-settings");

    private static final int PIECE = 8_192;
    private static final int NO_BODY = -1;
    private static final int IN_PIECES = 0;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final String commandSide;
    private final String querySide;

    private Proxy(HttpServer server, String commandSide, String querySide) {
        this.server = server;
        this.commandSide = commandSide;
        this.querySide = querySide;
    }

    static Proxy start(String commandSide, String querySide) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Proxy proxy = new Proxy(server, commandSide, querySide);
            server.setExecutor(proxy.threads);
            server.createContext("/", proxy::forward);
            server.start();
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        http.shutdownNow(); // a page that is open is told things for as long as it is
        threads.shutdownNow();
        threads.close();
    }

    private void forward(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String side = path.startsWith("/commands/") ? commandSide : querySide;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(side + path))
                        .method(
                                exchange.getRequestMethod(),
                                BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> copy(request, name, values));
        try {
            answer(exchange, http.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(HttpRequest.Builder request, String name, List<String> values) {
        if (!OF_ONE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<InputStream> response)
            throws IOException {
        response.headers()
                .map()
                .forEach((name, values) -> {
                    if (!OF_ONE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                        exchange.getResponseHeaders().put(name, values);
                    }
                });
        try (exchange;
                InputStream body = response.body()) {
            byte[] piece = new byte[PIECE];
            int read = body.read(piece);
            exchange.sendResponseHeaders(response.statusCode(), read < 0 ? NO_BODY : IN_PIECES);
            while (read >= 0) {
                exchange.getResponseBody().write(piece, 0, read);
                exchange.getResponseBody().flush();
                read = body.read(piece);
            }
        }
    }
}

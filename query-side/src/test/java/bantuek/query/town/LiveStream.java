package bantuek.query.town;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What an open page is told, as it comes. */
public final class LiveStream implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;
    private static final String DATA = "data:";

    private final InputStream body;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    LiveStream(InputStream body) {
        this.body = body;
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(DATA)) {
                    told.add(line.substring(DATA.length()));
                }
            }
        } catch (IOException closed) {
            told.add("closed: " + closed.getMessage());
        }
    }

    public String next() {
        try {
            String next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return next == null ? "nothing was told" : next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

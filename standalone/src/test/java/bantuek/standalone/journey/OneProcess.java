package bantuek.standalone.journey;

import bantuek.database.TestDatabase;
import bantuek.standalone.OneOrigin;
import bantuek.standalone.sample.SampleMunicipality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Both sides in one process on one port, as {@code ./bantuek run} has them. */
final class OneProcess implements Installation {

    private final OneOrigin running;
    private final int port;
    private final String password;

    private OneProcess(OneOrigin running, int port, String password) {
        this.running = running;
        this.port = port;
        this.password = password;
    }

    static OneProcess start() {
        RememberedNotes notes = new RememberedNotes();
        SampleMunicipality sample = new SampleMunicipality(notes);
        Map<String, Object> accounts = sample.accounts();
        OneProcess process = start(accounts, notes.read("sample-password").orElseThrow());
        sample.moveIn(process.origin());
        return process;
    }

    static OneProcess startEmpty() {
        return start(Map.of(), "");
    }

    private static OneProcess start(Map<String, Object> more, String password) {
        Map<String, Object> settings = new HashMap<>(TestDatabase.fresh().properties());
        settings.putAll(more);
        int port = freePort();
        return new OneProcess(OneOrigin.start(port, settings), port, password);
    }

    @Override
    public String origin() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() {
        running.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package bantuek.standalone;

import bantuek.standalone.Refused.Cause;
import bantuek.standalone.sample.SampleMunicipality;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole system in one process: database, both sides, and the sample unless told otherwise. */
public final class Standalone implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Standalone.class);
    private static final int UNEXPECTED = 70;

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Options options;

    private Standalone(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        try {
            Instant begun = Instant.now();
            Options options = Options.of(List.of(arguments), System.getenv());
            Standalone standalone = new Standalone(options);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(standalone::close));
            standalone.start();
            announce(options, Duration.between(begun, Instant.now()));
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(refused.exitCode());
        } catch (SQLException | RuntimeException unexpected) {
            log.error("could not start", unexpected);
            System.exit(UNEXPECTED);
        }
    }

    private void start() throws Refused, SQLException {
        requireFreePort(options.port());
        DataFolder folder = keep(DataFolder.open(options.data()));
        System.out.println("กำลังเปิดฐานข้อมูล … / starting the database in " + folder.path());
        LocalPostgres postgres = keep(LocalPostgres.start(folder));
        Map<String, Object> properties = new HashMap<>(Databases.prepare(postgres));
        SampleMunicipality sample = new SampleMunicipality(folder);
        properties.putAll(options.empty() ? sample.knownAccounts() : sample.accounts());
        System.out.println("กำลังเปิดระบบ … / starting both sides");
        keep(OneOrigin.start(options.port(), properties));
        if (!options.empty()) {
            sample.moveIn("http://127.0.0.1:" + options.port());
        }
    }

    private static void announce(Options options, Duration taken) {
        System.out.printf(
                "%nพร้อมใช้งานที่ http://127.0.0.1:%d (กด Ctrl-C เพื่อปิด)%n"
                        + "Ready at http://127.0.0.1:%d after %.1f s (Ctrl-C ends it)%n",
                options.port(), options.port(), taken.toMillis() / 1000.0);
    }

    /** What was started last ends first. */
    private synchronized <T extends AutoCloseable> T keep(T started) {
        running.push(started);
        return started;
    }

    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                log.warn("did not end cleanly", e);
            }
        }
    }

    private static void requireFreePort(int port) throws Refused {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new Refused(
                    Cause.PORT_TAKEN,
                    "พอร์ต " + port + " ถูกใช้อยู่แล้ว โปรดเลือกพอร์ตอื่นด้วย --port",
                    "port " + port + " is in use; choose another with --port");
        }
    }
}

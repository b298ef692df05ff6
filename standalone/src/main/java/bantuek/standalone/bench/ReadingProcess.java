package bantuek.standalone.bench;

import bantuek.query.QuerySide;
import bantuek.query.platform.Progress;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The query side in a process of its own, and in it readers who are asked from outside: a position
 * comes in, and an answer goes out as soon as every read model holds it. It gets its settings on
 * its standard input, says its port, and ends when that input ends.
 */
final class ReadingProcess {

    private static final int MOST_READERS = 256;

    private ReadingProcess() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader parent =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<String> settings = new ArrayList<>();
        for (String line = parent.readLine();
                line != null && !line.isEmpty();
                line = parent.readLine()) {
            settings.add("--" + line);
        }
        try (ConfigurableApplicationContext side =
                        QuerySide.application()
                                .logStartupInfo(false)
                                .run(settings.toArray(String[]::new));
                ServerSocket door =
                        new ServerSocket(0, MOST_READERS, InetAddress.getLoopbackAddress())) {
            Progress progress = side.getBean(Progress.class);
            Thread.ofPlatform().daemon().start(() -> receive(door, progress));
            System.out.println(door.getLocalPort());
            while (parent.readLine() != null) {
                // Its parent has nothing more to say, and lives.
            }
        }
    }

    private static void receive(ServerSocket door, Progress progress) {
        try {
            while (true) {
                Socket reader = door.accept();
                Thread.ofPlatform().daemon().start(() -> read(reader, progress));
            }
        } catch (IOException closed) {
            // It is over.
        }
    }

    private static void read(Socket reader, Progress progress) {
        try (reader) {
            reader.setTcpNoDelay(true);
            DataInputStream positions = new DataInputStream(reader.getInputStream());
            DataOutputStream answers = new DataOutputStream(reader.getOutputStream());
            while (true) {
                answers.writeBoolean(progress.await(positions.readLong()));
            }
        } catch (EOFException gone) {
            // The reader has seen enough.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package bantuek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.standalone.sample.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The real thing, as {@code ./bantuek run} starts it: the built jar in a process of its own. */
final class RunningProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Path JAR = Path.of("target/bantuek-standalone.jar");

    private final Process process;
    private final Path output;
    private final int port;

    private RunningProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static RunningProcess start(Path data, int port, String... more) {
        try {
            Path output = Files.createTempFile("bantuek", ".out");
            List<String> command = new ArrayList<>(TestJava.command());
            command.addAll(List.of("-jar", JAR.toString()));
            command.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
            command.addAll(List.of(more));
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            return new RunningProcess(process, output, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunningProcess untilReady() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!output().contains("Ready at")) {
            assertThat(process.isAlive()).as(this::output).isTrue();
            assertThat(Instant.now()).as(this::output).isBefore(deadline);
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return this;
    }

    /** kill -9: no hook, no goodbye. */
    void killed() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    Visitor visitor() {
        return new Visitor(origin());
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ctrl-C, as a terminal sends it. */
    @Override
    public void close() {
        try {
            if (process.isAlive()) {
                process.destroy();
                assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            }
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

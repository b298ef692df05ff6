package bantuek.standalone.bench;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The {@link ReadingProcess}, as its parent knows it. */
final class OtherProcess implements AutoCloseable {

    private static final int END_SECONDS = 30;

    private final Process process;
    private final int port;

    private OtherProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static OtherProcess start(Map<String, Object> settings) throws IOException {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Ddisable-axoniq-console-message=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ReadingProcess.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        // Not as arguments, which everybody on this machine can read.
        Writer settingsIn = process.outputWriter(StandardCharsets.UTF_8);
        for (Map.Entry<String, Object> setting : settings.entrySet()) {
            settingsIn.write(setting.getKey() + "=" + setting.getValue() + "\n");
        }
        settingsIn.write("\n");
        settingsIn.flush();
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String port = said.readLine();
        if (port == null) {
            throw new IOException("the query side did not start");
        }
        return new OtherProcess(process, Integer.parseInt(port));
    }

    /** Somebody who reads over there. */
    static final class Reader implements AutoCloseable {

        private final Socket socket;
        private final DataOutputStream positions;
        private final DataInputStream answers;

        private Reader(Socket socket) throws IOException {
            this.socket = socket;
            socket.setTcpNoDelay(true);
            this.positions = new DataOutputStream(socket.getOutputStream());
            this.answers = new DataInputStream(socket.getInputStream());
        }

        /** Answers when the reader sees it, or false when that took longer than a reader waits. */
        boolean sees(long position) throws IOException {
            positions.writeLong(position);
            return answers.readBoolean();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    Reader reader() throws IOException {
        return new Reader(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}

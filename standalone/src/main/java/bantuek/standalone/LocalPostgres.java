package bantuek.standalone;

import bantuek.standalone.Refused.Cause;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A PostgreSQL of our own, on loopback, with its files in the data folder. */
final class LocalPostgres implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final String CONNECTIONS = "60";
    private static final Duration STOP = Duration.ofSeconds(30);

    /** Stands in the cluster once it has started: without it, its making was cut short. */
    private static final String COMPLETE = "bantuek-complete";

    private final EmbeddedPostgres server;
    private final String password;

    private LocalPostgres(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    static LocalPostgres start(DataFolder folder) throws Refused {
        Path cluster = folder.resolve("postgres");
        Path log = folder.resolve("postgres.log");
        try {
            endLeftover(cluster);
            removeIfCutShort(cluster);
            String password = folder.secret("postgres-password");
            LocalPostgres started =
                    new LocalPostgres(start(folder, cluster, log, password), password);
            if (Files.notExists(cluster.resolve(COMPLETE))) {
                Files.createFile(cluster.resolve(COMPLETE));
            }
            return started;
        } catch (IOException | IllegalStateException e) {
            throw new Refused(
                    Cause.DATABASE,
                    "เปิดฐานข้อมูลไม่ได้ (" + e.getMessage() + ") โปรดดูรายละเอียดใน " + log,
                    "the database did not start; see " + log);
        }
    }

    private static EmbeddedPostgres start(
            DataFolder folder, Path cluster, Path log, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("postgres-program").toFile())
                .setDataDirectory(cluster.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                // Thai needs a UTF-8 ctype on every machine, whatever its locales.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // Passed on to initdb: nobody else on this machine gets in without the password.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.resolve("postgres-password").toString())
                .setConnectConfig("password", password)
                // The library is made for tests and switches these off; here it is somebody's data.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", CONNECTIONS)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .start();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    DataSource asSuperuser(String database) {
        return server.getDatabase(
                "postgres",
                database,
                Map.of("password", password, "reWriteBatchedInserts", "true"));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A killed process leaves its PostgreSQL behind. It is asked to end before another is started
     * on the same files; PostgreSQL itself refuses a second one, too.
     */
    private static void endLeftover(Path cluster) throws IOException, Refused {
        Optional<ProcessHandle> leftover = leftover(cluster);
        if (leftover.isEmpty()) {
            return;
        }
        ProcessHandle process = leftover.get();
        String pid = String.valueOf(process.pid());
        try {
            // SIGINT is PostgreSQL's fast shutdown, which Java can't send by itself.
            new ProcessBuilder("kill", "-INT", pid).inheritIO().start().waitFor();
            process.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stays) {
            throw new Refused(
                    Cause.DATABASE,
                    "ฐานข้อมูลตัวเดิม (โปรเซส "
                            + pid
                            + ") ยังไม่ยอมปิด โปรดปิดด้วยคำสั่ง kill "
                            + pid,
                    "the database of an earlier run (process "
                            + pid
                            + ") does not end; end it with: kill "
                            + pid);
        }
    }

    private static Optional<ProcessHandle> leftover(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        boolean ours =
                lines.size() > 1
                        && lines.get(0).strip().matches("\\d+")
                        && Path.of(lines.get(1)).equals(cluster);
        return ours
                ? ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(LocalPostgres::isPostgres)
                : Optional.empty();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres");
    }

    private static void removeIfCutShort(Path cluster) throws IOException {
        if (Files.notExists(cluster) || Files.exists(cluster.resolve(COMPLETE))) {
            return;
        }
        try (Stream<Path> files = Files.walk(cluster)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

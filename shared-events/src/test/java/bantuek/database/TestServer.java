package bantuek.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for tests: in a container where an engine has the image, embedded otherwise.
 */
record TestServer(String host, int port, String superuser, String password) {

    private static final String IMAGE = "postgres:18";

    static TestServer start() {
        return dockerHasImage() ? container() : embedded();
    }

    private static boolean dockerHasImage() {
        boolean mayAnswer =
                System.getenv("DOCKER_HOST") != null
                        || Files.exists(Path.of("/var/run/docker.sock"));
        return mayAnswer
                && DockerClientFactory.instance().isDockerAvailable()
                && !DockerClientFactory.lazyClient()
                        .listImagesCmd()
                        .withReferenceFilter(IMAGE)
                        .exec()
                        .isEmpty();
    }

    @SuppressWarnings("resource") // ends with the JVM, by the library's own reaper
    private static TestServer container() {
        PostgreSQLContainer container =
                new PostgreSQLContainer(IMAGE).withCommand("postgres", "-c", "fsync=off");
        container.start();
        return new TestServer(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    @SuppressWarnings("resource") // ends with the JVM, by the library's own shutdown hook
    private static TestServer embedded() {
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder()
                            .setLocaleConfig("locale-provider", "builtin")
                            .setLocaleConfig("builtin-locale", "C.UTF-8")
                            .setServerConfig("fsync", "off")
                            .setServerConfig("max_connections", "200")
                            .start();
            return new TestServer("localhost", server.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

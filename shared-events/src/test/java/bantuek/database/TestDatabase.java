package bantuek.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own for one test class, with the product's roles and empty schemas. */
public final class TestDatabase {

    private static final List<String> ROLES = List.of("owner", "command", "projector", "reader");
    private static final String ROLE_PASSWORD = UUID.randomUUID().toString();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestServer server;
    private final String name;

    private TestDatabase(TestServer server, String name) {
        this.server = server;
        this.name = name;
    }

    private static final class Shared {
        static final TestServer SERVER = TestServer.start();
    }

    public static TestDatabase fresh() {
        TestServer server = Shared.SERVER;
        TestDatabase template = new TestDatabase(server, "postgres");
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        template.asSuperuser("CREATE DATABASE " + name);
        TestDatabase database = new TestDatabase(server, name);
        database.createRoles();
        return database;
    }

    public String url() {
        return "jdbc:postgresql://%s:%d/%s".formatted(server.host(), server.port(), name);
    }

    /** What a side's Spring context needs to find this database. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("bantuek.database.url", url());
        ROLES.forEach(
                role -> properties.put("bantuek.database." + role + "-password", ROLE_PASSWORD));
        return properties;
    }

    public DataSource as(String role) {
        return dataSource("bantuek_" + role, ROLE_PASSWORD);
    }

    public DataSource asSuperuser() {
        return dataSource(server.superuser(), server.password());
    }

    public void asSuperuser(String sql) {
        try (Connection connection = asSuperuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private DataSource dataSource(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private void createRoles() {
        try (Connection connection = asSuperuser().getConnection();
                PreparedStatement setting =
                        connection.prepareStatement("SELECT set_config(?, ?, false)");
                Statement statement = connection.createStatement()) {
            for (String role : ROLES) {
                setting.setString(1, "bantuek." + role + "_password");
                setting.setString(2, ROLE_PASSWORD);
                setting.execute();
            }
            statement.execute(resource("/db/roles.sql"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String path) {
        try (InputStream in = TestDatabase.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

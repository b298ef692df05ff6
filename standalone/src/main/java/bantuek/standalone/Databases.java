package bantuek.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Prepares the database and its roles, with passwords that are new at each start and kept nowhere.
 */
final class Databases {

    static final String NAME = "bantuek";
    private static final List<String> ROLES = List.of("owner", "command", "projector", "reader");

    private Databases() {}

    /** Answers the properties with which both sides find it. */
    static Map<String, Object> prepare(LocalPostgres postgres) throws SQLException {
        create(postgres);
        Map<String, String> passwords = new LinkedHashMap<>();
        ROLES.forEach(role -> passwords.put(role, UUID.randomUUID() + "." + UUID.randomUUID()));
        createRoles(postgres, passwords);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("bantuek.database.url", postgres.url(NAME));
        passwords.forEach((role, password) ->
                properties.put("bantuek.database." + role + "-password", password));
        return properties;
    }

    private static void create(LocalPostgres postgres) throws SQLException {
        try (Connection connection = postgres.asSuperuser("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        }
    }

    private static void createRoles(LocalPostgres postgres, Map<String, String> passwords)
            throws SQLException {
        try (Connection connection = postgres.asSuperuser(NAME).getConnection();
                PreparedStatement setting =
                        connection.prepareStatement("SELECT set_config(?, ?, false)");
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> role : passwords.entrySet()) {
                setting.setString(1, "bantuek." + role.getKey() + "_password");
                setting.setString(2, role.getValue());
                setting.execute();
            }
            statement.execute(script());
        }
    }

    private static String script() {
        try (InputStream in = Databases.class.getResourceAsStream("/db/roles.sql")) {
            if (in == null) {
                throw new IllegalStateException("the jar is not complete: no db/roles.sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

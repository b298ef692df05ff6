package bantuek.standalone.bench;

import bantuek.standalone.OneOrigin;
import bantuek.standalone.TemporaryDatabase;
import bantuek.standalone.sample.Notes;
import bantuek.standalone.sample.SampleMunicipality;
import bantuek.standalone.sample.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The whole system with the sample in it, on a database that goes when it ends. */
final class SampleOffice implements AutoCloseable {

    private static final String PASSWORD_NOTE = "sample-password";

    private final TemporaryDatabase database;
    private final OneOrigin system;
    private final String origin;
    private final String password;
    private final SingleConnectionDataSource superuser;

    private SampleOffice(
            TemporaryDatabase database, OneOrigin system, String origin, String password)
            throws Exception {
        this.database = database;
        this.system = system;
        this.origin = origin;
        this.password = password;
        this.superuser = new SingleConnectionDataSource(database.superuser().getConnection(), true);
    }

    static SampleOffice open() throws Exception {
        Map<String, String> kept = new HashMap<>();
        SampleMunicipality sample = new SampleMunicipality(notes(kept));
        TemporaryDatabase database = TemporaryDatabase.start();
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.putAll(sample.accounts());
        int port = freePort();
        String origin = "http://127.0.0.1:" + port;
        OneOrigin system = OneOrigin.start(port, properties);
        sample.moveIn(origin);
        return new SampleOffice(database, system, origin, kept.getOrDefault(PASSWORD_NOTE, ""));
    }

    private static Notes notes(Map<String, String> kept) {
        return new Notes() {
            @Override
            public Optional<String> read(String name) {
                return Optional.ofNullable(kept.get(name));
            }

            @Override
            public void write(String name, String content) {
                kept.put(name, content);
            }
        };
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Visitor signedIn(String name) {
        Visitor visitor = new Visitor(origin);
        if (!visitor.signIn(name, password)) {
            throw new IllegalStateException("nobody let in " + name);
        }
        return visitor;
    }

    /** The superuser's. */
    Connection connection() throws SQLException {
        return database.superuser().getConnection();
    }

    /** One connection, so that it keeps what is temporary. */
    JdbcClient superuser() {
        return JdbcClient.create(superuser);
    }

    @Override
    public void close() throws IOException {
        try (database;
                system) {
            superuser.close();
        }
    }
}

package bantuek.query.town;

import bantuek.database.TestDatabase;
import bantuek.query.platform.BatchWriter;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A database as this side finds it: the log, and what the command side shows of its schema. */
public final class QueryDatabase {

    private QueryDatabase() {}

    public static TestDatabase fresh() {
        TestDatabase database = TestDatabase.fresh();
        migrate(database.as("owner"), "events", "classpath:db/events");
        try (Connection connection = database.as("owner").getConnection()) {
            ScriptUtils.executeSqlScript(
                    connection, new ClassPathResource("db/command-stand-in.sql"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
    }

    private static final class Shared {
        static final TestDatabase DATABASE = fresh();

        static {
            migrate(DATABASE.as("projector"), "query", "classpath:db/query");
        }
    }

    /** One with read models that nobody fills, for tests that start no context. */
    public static TestDatabase withReadModels() {
        return Shared.DATABASE;
    }

    public static JdbcClient jdbc(TestDatabase database, String role) {
        return JdbcClient.create(database.as(role));
    }

    /** As the projectors write. */
    public static BatchWriter batches(TestDatabase database) {
        return new BatchWriter(database.as("projector"));
    }

    private static void migrate(DataSource as, String schema, String location) {
        Flyway.configure()
                .dataSource(as)
                .schemas(schema)
                .createSchemas(false)
                .locations(location)
                .load()
                .migrate();
    }
}

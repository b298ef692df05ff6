package bantuek.query.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes of the next generation that nothing but questions needs: they are taken away before
 * rows come in, and made at once when all are there.
 */
final class RebuildIndexes {

    /** Of the schema of the next generation. */
    static final String TABLE = "rebuild_index";

    private static final String QUALIFIED = Generations.NEXT + "." + TABLE;

    private RebuildIndexes() {}

    static void setAside(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE %s AS
                    SELECT relname AS name, pg_get_indexdef(indexrelid) AS definition
                    FROM pg_index
                    JOIN pg_class ON pg_class.oid = indexrelid
                    JOIN pg_namespace ON pg_namespace.oid = relnamespace
                    WHERE nspname = '%s' AND NOT indisunique
                    """
                            .formatted(QUALIFIED, Generations.NEXT));
            for (String name : all(statement, "SELECT name FROM " + QUALIFIED)) {
                statement.execute("DROP INDEX " + Generations.NEXT + "." + name);
            }
        }
    }

    /** Those that are missing: one that was interrupted may have made some. */
    static void putBack(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET maintenance_work_mem = '256MB'");
            String missing =
                    "SELECT definition FROM %s WHERE to_regclass('%s.' || name) IS NULL"
                            .formatted(QUALIFIED, Generations.NEXT);
            for (String definition : all(statement, missing)) {
                statement.execute(definition);
            }
        }
    }

    private static List<String> all(Statement statement, String question) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }
}

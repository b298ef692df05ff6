package bantuek.standalone.verify;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The read models' tables, as the database itself tells of them. */
final class Tables {

    /**
     * What is no read model: how far they have come, what waits, and which migrations made them.
     */
    private static final List<String> KEPT_BESIDE =
            List.of("token", "parked", "flyway_schema_history");

    private Tables() {}

    /**
     * One of them.
     *
     * @param columns with their types, in the order of their names
     * @param key the primary key's columns; empty where there is none
     */
    record Table(String name, Map<String, String> columns, List<String> key) {

        /** What a row is called: memo=…, step=… Without a key, no more than its fingerprint. */
        String rowKey() {
            return key.isEmpty()
                    ? "'row=' || md5(" + everything() + ")"
                    : key.stream()
                            .map(column -> "'%s=' || %s::text".formatted(column, quoted(column)))
                            .collect(joining(" || ', ' || "));
        }

        String everything() {
            return columns.keySet().stream()
                    .map(Table::quoted)
                    .collect(joining(", ", "ROW(", ")::text"));
        }

        String each() {
            return columns.keySet().stream()
                    .map(column -> "md5(coalesce(%s::text, 'null'))".formatted(quoted(column)))
                    .collect(joining(", "));
        }

        String qualified() {
            return "query." + quoted(name);
        }

        private static String quoted(String name) {
            return '"' + name + '"';
        }
    }

    static Map<String, Table> in(Connection database) throws SQLException {
        Map<String, Table> tables = new TreeMap<>();
        try (PreparedStatement question =
                database.prepareStatement(
                        """
                        SELECT relname, attname, format_type(atttypid, atttypmod),
                               coalesce(attnum = ANY (indkey), false)
                        FROM pg_class
                        JOIN pg_attribute ON attrelid = pg_class.oid
                                         AND attnum > 0 AND NOT attisdropped
                        LEFT JOIN pg_index ON indrelid = pg_class.oid AND indisprimary
                        WHERE relnamespace = 'query'::regnamespace AND relkind IN ('r', 'p')
                          AND NOT relispartition AND relname <> ALL (?)
                        ORDER BY relname, attname
                        """)) {
            question.setArray(1, database.createArrayOf("text", KEPT_BESIDE.toArray()));
            try (ResultSet row = question.executeQuery()) {
                while (row.next()) {
                    Table table =
                            tables.computeIfAbsent(
                                    row.getString(1),
                                    name -> new Table(name, new TreeMap<>(), new ArrayList<>()));
                    table.columns().put(row.getString(2), row.getString(3));
                    if (row.getBoolean(4)) {
                        table.key().add(row.getString(2));
                    }
                }
            }
        }
        return tables;
    }
}

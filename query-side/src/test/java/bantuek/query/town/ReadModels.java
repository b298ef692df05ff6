package bantuek.query.town;

import bantuek.database.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of the read models, as text that can be compared. */
public final class ReadModels {

    public static final List<String> TABLES =
            List.of(
                    "organisation",
                    "unit",
                    "person",
                    "post",
                    "appointment",
                    "memo",
                    "inbox",
                    "trail");

    private final JdbcClient jdbc;

    public ReadModels(TestDatabase database) {
        this.jdbc = QueryDatabase.jdbc(database, "projector");
    }

    public Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        TABLES.forEach(table -> all.put(table, rows(table, "TRUE")));
        return all;
    }

    public Map<String, List<String>> of(UUID organisation) {
        Map<String, List<String>> all = new TreeMap<>();
        String condition = "organisation = '" + organisation + "'";
        TABLES.forEach(table -> all.put(table, rows(table, condition)));
        return all;
    }

    public void forget() {
        TABLES.forEach(table -> jdbc.sql("DELETE FROM query." + table).update());
        jdbc.sql("DELETE FROM query.token").update();
    }

    private List<String> rows(String table, String condition) {
        return jdbc.sql(
                        "SELECT to_jsonb(r)::text FROM query.%s AS r WHERE %s ORDER BY 1"
                                .formatted(table, condition))
                .query((row, _) -> row.getString(1))
                .list();
    }
}

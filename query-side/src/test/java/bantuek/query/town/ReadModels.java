package bantuek.query.town;

import bantuek.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of the read models, as text that can be compared. */
public final class ReadModels {

    public static final List<String> TABLES =
            List.of(
                    "parked",
                    "organisation",
                    "office",
                    "unit",
                    "unit_name",
                    "person",
                    "post",
                    "appointment",
                    "memo",
                    "memo_words",
                    "memo_file",
                    "waiting",
                    "inbox",
                    "under_way",
                    "trail",
                    "report",
                    "passage",
                    "stay",
                    "form",
                    "issue_list",
                    "register",
                    "register_line",
                    "route_version");

    private final JdbcClient jdbc;

    public ReadModels(TestDatabase database) {
        this.jdbc = QueryDatabase.jdbc(database, "projector");
    }

    public Map<String, List<String>> all() {
        return rows("TRUE");
    }

    public Map<String, List<String>> of(UUID organisation) {
        return rows("organisation = '" + organisation + "'");
    }

    public void forget() {
        TABLES.forEach(table -> jdbc.sql("DELETE FROM query." + table).update());
        jdbc.sql("DELETE FROM query.token").update();
    }

    private Map<String, List<String>> rows(String condition) {
        String question =
                TABLES.stream()
                        .map(table ->
                                "SELECT '%s' AS name, to_jsonb(r)::text AS row FROM query.%s AS r WHERE %s"
                                        .formatted(table, table, condition))
                        .collect(Collectors.joining(" UNION ALL "));
        Map<String, List<String>> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(table, new ArrayList<>()));
        jdbc.sql(question + " ORDER BY 1, 2")
                .query(row -> {
                    Objects.requireNonNull(rows.get(row.getString(1))).add(row.getString(2));
                });
        return rows;
    }
}

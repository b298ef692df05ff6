package bantuek.standalone.verify;

import bantuek.standalone.verify.Tables.Table;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds the read models beside those folded anew, row by row: a key and a fingerprint of the row
 * from either, in the same order.
 */
final class Comparison {

    private static final int FETCH = 1_000;
    private static final String ORGANISATION = "organisation";

    private final Connection real;
    private final Connection anew;
    private final Findings findings;
    private final Map<String, Result> results = new TreeMap<>();

    /** What was seen of one table. */
    record Result(long rows, long differences) {}

    Comparison(Connection real, Connection anew, Findings findings) {
        this.real = real;
        this.anew = anew;
        this.findings = findings;
    }

    Map<String, Result> compare() throws SQLException {
        for (Connection connection : List.of(real, anew)) {
            connection.setAutoCommit(false); // or rows would not come a few at a time
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL TIME ZONE 'UTC'");
            }
        }
        Map<String, Table> there = Tables.in(real);
        Map<String, Table> expected = Tables.in(anew);
        TreeSet<String> names = new TreeSet<>(there.keySet());
        names.addAll(expected.keySet());
        for (String name : names) {
            Table one = there.get(name);
            Table other = expected.get(name);
            if (one != null && one.equals(other)) {
                compare(one);
            } else {
                findings.add(Rule.I4, "query.%s: not the table it should be".formatted(name));
                results.put(name, new Result(0, 1));
            }
        }
        anew.rollback();
        return results;
    }

    /** Rows of one table, a key and a fingerprint each. */
    private static final class Rows implements AutoCloseable {

        private final Statement statement;
        private final ResultSet rows;
        private long count;
        private @Nullable String key;
        private String fingerprint = "";

        Rows(Connection connection, Table table) throws SQLException {
            statement = connection.createStatement();
            statement.setFetchSize(FETCH);
            rows =
                    statement.executeQuery(
                            "SELECT (%s) COLLATE \"C\", md5(%s) FROM %s ORDER BY 1, 2"
                                    .formatted(
                                            table.rowKey(), table.everything(), table.qualified()));
            next();
        }

        void next() throws SQLException {
            if (rows.next()) {
                count++;
                key = rows.getString(1);
                fingerprint = rows.getString(2);
            } else {
                key = null;
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }

    private void compare(Table table) throws SQLException {
        List<String> changed = new ArrayList<>();
        long differences = 0;
        try (Rows there = new Rows(real, table);
                Rows expected = new Rows(anew, table)) {
            while (there.key != null || expected.key != null) {
                int order = order(there.key, expected.key);
                if (order < 0) {
                    found(table, there.key, "is there, and follows from no event");
                } else if (order > 0) {
                    found(table, expected.key, "is missing");
                } else if (!there.fingerprint.equals(expected.fingerprint)) {
                    changed.add(String.valueOf(there.key));
                }
                if (order != 0 || !there.fingerprint.equals(expected.fingerprint)) {
                    differences++;
                }
                if (order <= 0) {
                    there.next();
                }
                if (order >= 0) {
                    expected.next();
                }
            }
            results.put(table.name(), new Result(there.count, differences));
        }
        for (String key : changed) {
            tell(table, key);
        }
    }

    private void found(Table table, @Nullable String key, String what) {
        findings.add(Rule.I4, "query.%s %s: %s".formatted(table.name(), key, what));
    }

    private void tell(Table table, String key) throws SQLException {
        if (findings.count(Rule.I4) >= Findings.TOLD_EACH) {
            found(table, key, "differs");
            return;
        }
        List<String> columns = differing(table, key);
        found(table, key, "differs in " + String.join(", ", columns));
        if (columns.contains(ORGANISATION)) {
            findings.add(
                    Rule.I8,
                    "query.%s %s: carries another organisation".formatted(table.name(), key));
        }
    }

    private List<String> differing(Table table, String key) throws SQLException {
        List<String> there = fingerprints(real, table, key);
        List<String> expected = fingerprints(anew, table, key);
        List<String> columns = List.copyOf(table.columns().keySet());
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!there.get(i).equals(expected.get(i))) {
                differing.add(columns.get(i));
            }
        }
        return differing;
    }

    private static List<String> fingerprints(Connection connection, Table table, String key)
            throws SQLException {
        try (PreparedStatement question =
                connection.prepareStatement(
                        "SELECT %s FROM %s WHERE %s = ?"
                                .formatted(table.each(), table.qualified(), table.rowKey()))) {
            question.setString(1, key);
            try (ResultSet row = question.executeQuery()) {
                row.next();
                List<String> prints = new ArrayList<>();
                for (int i = 1; i <= table.columns().size(); i++) {
                    prints.add(row.getString(i));
                }
                return prints;
            }
        }
    }

    /** As the database orders them: by their bytes. Who is at the end comes last. */
    private static int order(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? 1 : -1;
        }
        return Arrays.compareUnsigned(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

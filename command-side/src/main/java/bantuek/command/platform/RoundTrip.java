package bantuek.command.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Several statements that travel to the database together. They are carried out one after the
 * other, and each sees what was committed before it began.
 */
final class RoundTrip {

    private record Statement<T>(
            String sql, List<Object> parameters, RowMapper<T> rows, Consumer<T> each) {

        void read(ResultSet result) throws SQLException {
            for (int number = 0; result.next(); number++) {
                each.accept(rows.mapRow(result, number));
            }
        }
    }

    private final List<Statement<?>> statements = new ArrayList<>();

    /** A statement that answers with rows. */
    <T> RoundTrip with(String sql, List<Object> parameters, RowMapper<T> rows, Consumer<T> each) {
        statements.add(new Statement<>(sql, parameters, rows, each));
        return this;
    }

    /** A statement whose answer is of no interest. */
    RoundTrip with(String sql, List<Object> parameters) {
        return with(sql, parameters, (_, _) -> true, _ -> {});
    }

    /** What is committed so, nobody rolls back: a commit that follows finds nothing to do. */
    void goAndCommit(JdbcTemplate jdbc) {
        if (!statements.isEmpty()) {
            with("COMMIT", List.of());
            go(jdbc);
        }
    }

    void go(JdbcTemplate jdbc) {
        if (!statements.isEmpty()) {
            jdbc.execute((ConnectionCallback<Boolean>) this::go);
        }
    }

    private boolean go(Connection connection) throws SQLException {
        String sql = String.join(";\n", statements.stream().map(Statement::sql).toList());
        try (PreparedStatement all = connection.prepareStatement(sql)) {
            int place = 0;
            for (Statement<?> statement : statements) {
                for (Object parameter : statement.parameters) {
                    all.setObject(++place, parameter);
                }
            }
            boolean rows = all.execute();
            for (Statement<?> statement : statements) {
                if (rows) {
                    statement.read(all.getResultSet());
                }
                rows = all.getMoreResults();
            }
            return true;
        }
    }
}

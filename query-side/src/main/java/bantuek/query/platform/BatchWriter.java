package bantuek.query.platform;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes many rows with one statement. */
public final class BatchWriter {

    private final NamedParameterJdbcOperations jdbc;

    public BatchWriter(DataSource database) {
        this.jdbc = new NamedParameterJdbcTemplate(database);
    }

    public void write(String sql, Stream<SqlParameterSource> rows) {
        var _ = jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }
}

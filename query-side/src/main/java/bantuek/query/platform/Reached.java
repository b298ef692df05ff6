package bantuek.query.platform;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the read models have come, and how far those that are being made beside them. */
@Component
public class Reached {

    private final JdbcClient jdbc;

    Reached(DataSource projectorDataSource) {
        this.jdbc = JdbcClient.create(projectorDataSource);
    }

    /**
     * @param last position in the log
     * @param folded position up to which the read models have come
     */
    public record Standing(long last, long folded) {

        public long behind() {
            return Math.max(0, last - folded);
        }
    }

    /**
     * @param done events of those that there were when it began
     */
    public record Making(long done, long all) {}

    public Standing standing() {
        return jdbc.sql(
                        """
                        SELECT last, coalesce(query.first_unfolded(last) - 1, last) AS folded
                        FROM (SELECT coalesce(max(position), 0) AS last FROM events.event) AS log
                        """)
                .query(Standing.class)
                .single();
    }

    /** Empty where none are being made, and where none wait for this program to be started. */
    public Optional<Making> making() {
        boolean begun =
                jdbc.sql("SELECT to_regclass(?) IS NOT NULL")
                        .param(RebuildState.TABLE)
                        .query(Boolean.class)
                        .single();
        return begun
                ? jdbc.sql(
                                "SELECT (SELECT sum(done) FROM %s)::bigint AS done, \"all\" FROM %s"
                                        .formatted(RebuildShare.TABLE, RebuildState.TABLE))
                        .query(Making.class)
                        .optional()
                : Optional.empty();
    }
}

package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.query.town.EventWriter;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version of the program finds what another one has folded. */
@Tag("database")
class GenerationsTest {

    private static final String OTHER_PROGRAM = "COMMENT ON TABLE %s.token IS 'another program'";

    private final TestDatabase database = QueryDatabase.fresh();
    private final JdbcClient projector = QueryDatabase.jdbc(database, "projector");
    private final Generations generations = new Generations(database.as("projector"));
    private final ReadModels readModels = new ReadModels(database);

    @Test
    void where_nothing_has_happened_yet_there_is_nothing_to_fold() {
        generations.serveOwn();
        assertThat(exists("query.token")).isTrue();
        assertThat(projector.sql("SELECT count(*) FROM token").query(Integer.class).single())
                .isZero();
    }

    @Test
    void what_another_program_made_is_made_anew_from_the_log_and_kept() {
        tell();
        generations.serveOwn();
        Map<String, List<String>> before = readModels.all();
        assertThat(before.get("memo")).hasSize(1);
        List<String> indexes = indexes("query");
        assertThat(indexes).anyMatch(index -> index.contains("USING gin"));
        projector.sql(OTHER_PROGRAM.formatted("query")).update();
        projector.sql("ALTER TABLE memo RENAME COLUMN version TO old_version").update();
        projector.sql("UPDATE flyway_schema_history SET checksum = 1").update();
        generations.serveOwn();
        assertThat(readModels.all()).isEqualTo(before);
        assertThat(exists("query_next.token")).isFalse();
        assertThat(indexes("query")).isEqualTo(indexes);
        assertThat(
                        projector
                                .sql("SELECT count(old_version) FROM query_before.memo")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void so_is_what_nobody_signed() {
        tell();
        generations.serveOwn();
        projector.sql("COMMENT ON TABLE token IS NULL").update();
        projector.sql("CREATE TABLE left_over ()").update();
        generations.serveOwn();
        assertThat(exists("query.left_over")).isFalse();
    }

    @Test
    void what_this_program_made_itself_is_kept() {
        tell();
        generations.serveOwn();
        projector.sql("CREATE TABLE left_over ()").update();
        generations.serveOwn();
        assertThat(exists("query.left_over")).isTrue();
    }

    @Test
    void who_goes_back_to_the_program_before_finds_its_read_models() {
        tell();
        generations.serveOwn();
        projector.sql("CREATE TABLE of_the_first ()").update();
        projector.sql(OTHER_PROGRAM.formatted("query")).update();
        generations.serveOwn();
        assertThat(exists("query_before.of_the_first")).isTrue();

        String own = Generations.program();
        projector.sql("COMMENT ON TABLE query_before.token IS '" + own + "'").update();
        projector.sql(OTHER_PROGRAM.formatted("query")).update();
        projector.sql("CREATE TABLE of_the_second ()").update();
        generations.serveOwn();
        assertThat(exists("query.of_the_first")).isTrue();
        assertThat(exists("query_before.of_the_second")).isTrue();
    }

    @Test
    void many_that_start_at_once_make_them_once() {
        tell();
        IntStream.range(0, 4).parallel().forEach(_ -> generations.serveOwn());
        assertThat(exists("query_before.token")).isFalse();
        assertThat(readModels.all().get("memo")).hasSize(1);
    }

    private List<String> indexes(String schema) {
        return projector
                .sql("SELECT indexdef FROM pg_indexes WHERE schemaname = ? ORDER BY indexname")
                .param(schema)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private boolean exists(String table) {
        return projector
                .sql("SELECT to_regclass('" + table + "') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    private void tell() {
        Town town = new Town("บ้านสวนตาล");
        List<Told<?>> events = new ArrayList<>(town.foundation());
        events.addAll(Journey.in(town, "ขออนุมัติ").submitted().events());
        var _ = new EventWriter(database.as("command")).append(events);
    }
}

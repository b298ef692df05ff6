package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.query.town.EventWriter;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new version of the program finds what another one has folded. */
@Tag("database")
class GenerationsTest {

    private static final Map<String, Object> SETTINGS =
            Map.of("server.port", "0", "bantuek.progress.patience", "20s");

    private final TestDatabase database = QueryDatabase.fresh();
    private final JdbcClient projector = QueryDatabase.jdbc(database, "projector");
    private final ReadModels readModels = new ReadModels(database);
    private long position;

    @Test
    void what_another_program_made_is_made_anew_from_the_log() {
        tell();
        start();
        Map<String, List<String>> before = readModels.all();
        projector.sql("COMMENT ON TABLE query.token IS 'another program'").update();
        projector.sql("ALTER TABLE query.memo RENAME COLUMN version TO old_version").update();
        projector.sql("UPDATE query.flyway_schema_history SET checksum = 1").update();
        start();
        assertThat(readModels.all()).isEqualTo(before);
    }

    @Test
    void so_is_what_was_made_before_anybody_signed_it() {
        tell();
        start();
        projector.sql("COMMENT ON TABLE query.token IS NULL").update();
        projector.sql("CREATE TABLE query.left_over ()").update();
        start();
        assertThat(leftOver()).isFalse();
    }

    @Test
    void what_this_program_made_itself_is_kept() {
        tell();
        start();
        projector.sql("CREATE TABLE query.left_over ()").update();
        start();
        assertThat(leftOver()).isTrue();
    }

    private boolean leftOver() {
        return projector
                .sql("SELECT to_regclass('query.left_over') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    private void tell() {
        Town town = new Town("บ้านสวนตาล");
        List<Told<?>> events = new ArrayList<>(town.foundation());
        events.addAll(Journey.in(town, "ขออนุมัติ").submitted().events());
        position = new EventWriter(database.as("command")).append(events);
    }

    private void start() {
        try (ConfigurableApplicationContext side =
                RunningQuerySide.start(database, SETTINGS, _ -> {})) {
            assertThat(side.getBean(Progress.class).await(position)).isTrue();
        }
    }
}

package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Town;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class ProgressTest {

    private static final TestDatabase DATABASE = QueryDatabase.withReadModels();

    private final JdbcClient jdbc = QueryDatabase.jdbc(DATABASE, "projector");
    private final Progress progress = new Progress(DATABASE.as("reader"), Duration.ZERO);

    @BeforeEach
    void noTokens() {
        jdbc.sql("DELETE FROM query.token").update();
    }

    @Test
    void a_position_is_reached_once_the_read_models_hold_it() {
        token("read-models", "{\"index\": 9, \"gaps\": []}");
        assertThat(progress.await(9)).isTrue();
        assertThat(progress.await(10)).isFalse();
    }

    @Test
    void a_position_that_was_passed_over_is_not_reached() {
        token("read-models", "{\"index\": 10, \"gaps\": [7]}");
        assertThat(progress.await(7)).isFalse();
        assertThat(progress.await(8)).isTrue();
    }

    @Test
    void read_models_that_have_not_begun_hold_nothing() {
        assertThat(progress.await(1)).isFalse();
        token("read-models", null);
        assertThat(progress.await(1)).isFalse();
    }

    @Test
    void a_token_that_does_not_say_plainly_where_it_stands_holds_nothing() {
        token("read-models", "{\"tokenAtReset\": [\"org.axonframework.Token\", {\"index\": 99}]}");
        assertThat(progress.await(1)).isFalse();
    }

    @Test
    void what_no_processor_of_ours_left_behind_does_not_count() {
        token("long-gone", "{\"index\": 10, \"gaps\": []}");
        assertThat(progress.await(10)).isFalse();
    }

    @Test
    void what_has_no_position_is_there_already() {
        assertThat(progress.await(0)).isTrue();
    }

    @Test
    void in_the_running_side_what_was_appended_comes_and_what_was_not_does_not() {
        RunningQuerySide side = RunningQuerySide.shared();
        long position = side.writer().append(Journey.in(new Town("บ้านสวนตาล"), "เรื่อง").events());
        assertThat(side.context().getBean(Progress.class).await(position)).isTrue();
        assertThat(withPatience(side, Duration.ofMillis(60)).await(position + 1_000_000)).isFalse();
    }

    static Progress withPatience(RunningQuerySide side, Duration patience) {
        return new Progress(side.context().getBean("readerDataSource", DataSource.class), patience);
    }

    private void token(String name, @Nullable String json) {
        jdbc.sql("INSERT INTO query.token (processor_name, segment, token) VALUES (?, 0, ?)")
                .param(name)
                .param(json == null ? null : json.getBytes(StandardCharsets.UTF_8))
                .update();
    }
}

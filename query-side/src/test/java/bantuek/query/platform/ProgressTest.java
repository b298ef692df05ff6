package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import bantuek.query.town.EventWriter;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Town;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class ProgressTest {

    private static final TestDatabase DATABASE = QueryDatabase.withReadModels();
    private static final Journey JOURNEY = Journey.in(new Town("บ้านสวนตาล"), "เรื่อง").approved();
    private static final int SEGMENT = Segments.of(JOURNEY.memo.toString(), Segments.COUNT);

    private static long first;
    private static long last;

    private final JdbcClient jdbc = QueryDatabase.jdbc(DATABASE, "projector");
    private final Progress progress = new Progress(DATABASE.as("reader"), Duration.ZERO);

    @BeforeAll
    static void events() {
        last = new EventWriter(DATABASE.as("command")).append(JOURNEY.events());
        first = last - JOURNEY.events().size() + 1;
    }

    @BeforeEach
    void noTokens() {
        jdbc.sql("DELETE FROM query.token").update();
    }

    @Test
    void a_position_is_reached_once_the_segment_of_its_stream_holds_it() {
        all(last);
        token(SEGMENT, first - 1);
        assertThat(progress.await(first - 1)).isTrue();
        assertThat(progress.await(first)).isFalse();
        token(SEGMENT, first);
        assertThat(progress.await(first)).isTrue();
        assertThat(progress.await(last)).isFalse();
        token(SEGMENT, last);
        assertThat(progress.await(last)).isTrue();
        assertThat(progress.await(last + 1)).isFalse();
    }

    @Test
    void a_segment_of_which_nothing_came_keeps_nobody_waiting() {
        all(first - 1);
        token(SEGMENT, last);
        assertThat(progress.await(last)).isTrue();
        assertThat(progress.await(last + 1)).isFalse();
    }

    @Test
    void a_position_that_was_passed_over_is_not_reached_nor_is_what_comes_after_it() {
        all(last);
        token(SEGMENT, "{\"index\": %d, \"gaps\": [%d]}".formatted(last, first + 1));
        assertThat(progress.await(first)).isTrue();
        assertThat(progress.await(first + 1)).isFalse();
        assertThat(progress.await(last)).isFalse();
    }

    @Test
    void a_position_that_nothing_ever_took_keeps_nobody_waiting() {
        all(last + 2);
        token(SEGMENT, "{\"index\": %d, \"gaps\": [%d]}".formatted(last + 2, last + 1));
        assertThat(progress.await(last + 2)).isTrue();
    }

    @Test
    void read_models_that_have_not_begun_hold_nothing() {
        assertThat(progress.await(1)).isFalse();
        token(SEGMENT, null);
        assertThat(progress.await(1)).isFalse();
    }

    @Test
    void a_token_that_does_not_say_plainly_where_it_stands_holds_nothing() {
        all(last);
        token(SEGMENT, "{\"tokenAtReset\": [\"org.axonframework.Token\", {\"index\": 99}]}");
        assertThat(progress.await(last)).isFalse();
    }

    @Test
    void what_no_processor_of_ours_left_behind_does_not_count() {
        for (int segment = 0; segment < Segments.COUNT; segment++) {
            token("long-gone", segment, plain(last));
        }
        assertThat(progress.await(last)).isFalse();
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

    private void all(long index) {
        for (int segment = 0; segment < Segments.COUNT; segment++) {
            token(segment, index);
        }
    }

    private void token(int segment, long index) {
        token(segment, plain(index));
    }

    private void token(int segment, @Nullable String json) {
        token("read-models", segment, json);
    }

    private static String plain(long index) {
        return "{\"index\": %d, \"gaps\": []}".formatted(index);
    }

    private void token(String name, int segment, @Nullable String json) {
        jdbc.sql(
                        """
                        INSERT INTO query.token (processor_name, segment, token) VALUES (?, ?, ?)
                        ON CONFLICT (processor_name, segment) DO UPDATE SET token = excluded.token
                        """)
                .param(name)
                .param(segment)
                .param(json == null ? null : json.getBytes(StandardCharsets.UTF_8))
                .update();
    }
}

package bantuek.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.RunningSide;
import bantuek.command.api.TestOffice;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Answers are not kept for ever. */
@Tag("database")
class AnsweredRequestsTest {

    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final RunningSide side = TestOffice.shared().side;
    private final JdbcClient rows = JdbcClient.create(TestOffice.shared().database.asSuperuser());
    private final UUID account = UUID.randomUUID();

    @Test
    void what_was_answered_long_ago_is_forgotten_and_no_more_than_that() {
        answered("old", AnsweredRequests.REMEMBERED.plus(MOMENT));
        answered("recent", AnsweredRequests.REMEMBERED.minus(MOMENT));
        side.part(AnsweredRequests.class).forgetOld();
        assertThat(keys()).containsExactly("recent");
    }

    @Test
    void forgetting_is_on_the_timetable() {
        assertThat(side.parts(ScheduledTaskHolder.class))
                .flatExtracting(ScheduledTaskHolder::getScheduledTasks)
                .anyMatch(task -> task.toString().endsWith("AnsweredRequests.forgetOld"));
    }

    private void answered(String key, Duration ago) {
        rows.sql(
                        """
                        INSERT INTO command.answered_request (account, key, request_hash, at)
                        VALUES (?, ?, '', now() - make_interval(secs => ?))
                        """)
                .params(account, key, ago.toSeconds())
                .update();
    }

    private List<@Nullable String> keys() {
        return rows.sql("SELECT key FROM command.answered_request WHERE account = ?")
                .param(account)
                .query(String.class)
                .list();
    }
}

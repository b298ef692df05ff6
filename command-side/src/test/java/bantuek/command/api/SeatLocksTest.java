package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.TestOffice.Official;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One of two who meet at a seat waits for the other, and sees what the other did. */
@Tag("database")
class SeatLocksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestOffice office = TestOffice.shared();
    private final UUID unit =
            office.make("/office/units", "{\"name\":\"" + UUID.randomUUID() + "\"}");
    private final String name = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final Official head = office.official(name, office.post("UNIT_HEAD", "หัวหน้า", unit));
    private final UUID memo = submittedToHead();

    @Test
    void who_waited_for_the_end_of_their_own_appointment_can_no_longer_sign() throws Exception {
        Answer answer =
                whileHeld("DELETE FROM command.seat WHERE appointment = ?", true, this::sign);
        refused(answer, 403, "memo.not-on-route");
        assertThat(StoredEvent.of(office, memo)).hasSize(2);
    }

    @Test
    void who_waited_for_an_end_that_did_not_come_signs() throws Exception {
        Answer answer =
                whileHeld("DELETE FROM command.seat WHERE appointment = ?", false, this::sign);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(StoredEvent.of(office, memo)).hasSize(3);
    }

    @Test
    void the_end_of_an_appointment_waits_for_a_signature_under_way() throws Exception {
        String signing = "SELECT FROM command.seat WHERE appointment = ? FOR SHARE";
        Answer answer =
                whileHeld(
                        signing,
                        true,
                        () ->
                                office.administrator
                                        .to("/office/appointments/" + head.appointment() + "/end")
                                        .send());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        refused(sign(), 403, "memo.not-on-route");
    }

    /** Sends while another transaction holds the seat, and lets go when the sender waits for it. */
    private Answer whileHeld(String sql, boolean commit, Callable<Answer> request)
            throws Exception {
        try (Connection other = office.database.as("command").getConnection();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            other.setAutoCommit(false);
            try (PreparedStatement statement = other.prepareStatement(sql)) {
                statement.setObject(1, head.appointment());
                statement.execute();
            }
            Future<Answer> answer = threads.submit(request);
            awaitItsWaiting(answer);
            end(other, commit);
            return answer.get();
        }
    }

    private static void end(Connection transaction, boolean commit) throws SQLException {
        if (commit) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
    }

    private void awaitItsWaiting(Future<Answer> answer) {
        long start = System.nanoTime();
        while (waiting() == 0) {
            assertThat(answer.isDone()).as("it did not wait").isFalse();
            assertThat(System.nanoTime() - start).isLessThan(PATIENCE.toNanos());
            Thread.onSpinWait();
        }
    }

    private long waiting() {
        return office.rows
                .sql(
                        """
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND wait_event_type = 'Lock'
                        """)
                .query(Long.class)
                .single();
    }

    private Answer sign() {
        return head.on(memo, "opinion").seen(1).send(Memos.CONCUR);
    }

    private UUID submittedToHead() {
        UUID draft = head.to("/memos").send(Memos.draftOf(unit, "รอหัวหน้า")).id();
        head.on(draft, "submit").seen(0).send();
        return draft;
    }
}

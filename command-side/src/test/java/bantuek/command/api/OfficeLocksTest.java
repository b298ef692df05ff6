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

/** Who acts in an office and who changes it wait for each other, and see what the other did. */
@Tag("database")
class OfficeLocksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestOffice office = TestOffice.shared();
    private final UUID unit =
            office.make("/office/units", "{\"name\":\"" + UUID.randomUUID() + "\"}");
    private final String name = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final Official head = office.official(name, office.post("UNIT_HEAD", "หัวหน้า", unit));
    private final UUID memo = submittedToHead();

    @Test
    void who_waits_while_the_office_is_changed_signs_by_what_it_is_then() throws Exception {
        Answer answer = whileHeld("pg_advisory_xact_lock", this::sign);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(StoredEvent.of(office, memo)).hasSize(4);
    }

    @Test
    void the_end_of_an_appointment_waits_for_signatures_under_way() throws Exception {
        Answer answer = whileHeld("pg_advisory_xact_lock_shared", this::end);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        refused(sign(), 403, "memo.not-on-route");
    }

    @Test
    void signatures_do_not_wait_for_each_other() throws Exception {
        try (Connection other = office.database.as("command").getConnection()) {
            other.setAutoCommit(false);
            hold(other, "pg_advisory_xact_lock_shared");
            assertThat(sign().status()).isEqualTo(200);
            other.rollback();
        }
    }

    /**
     * Sends while another transaction holds the office, and lets go when the sender waits for it.
     */
    private Answer whileHeld(String lock, Callable<Answer> request) throws Exception {
        try (Connection other = office.database.as("command").getConnection();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            other.setAutoCommit(false);
            hold(other, lock);
            Future<Answer> answer = threads.submit(request);
            awaitItsWaiting(answer);
            other.rollback();
            return answer.get();
        }
    }

    private void hold(Connection transaction, String lock) throws SQLException {
        UUID id = office.organisation;
        try (PreparedStatement statement = transaction.prepareStatement("SELECT " + lock + "(?)")) {
            statement.setLong(1, id.getMostSignificantBits() ^ id.getLeastSignificantBits());
            statement.execute();
        }
    }

    private Answer end() {
        return office.administrator
                .to("/office/appointments/" + head.appointment() + "/end")
                .send();
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
        return head.on(memo, "opinion").seen(Memos.SUBMITTED).send(Memos.CONCUR);
    }

    private UUID submittedToHead() {
        Official drafter = office.official("d" + name, office.post("OFFICER", "ร่าง", unit));
        UUID draft = drafter.to("/memos").send(Memos.draftOf(unit, "รอหัวหน้า")).id();
        drafter.on(draft, "submit").seen(0).send();
        return draft;
    }
}

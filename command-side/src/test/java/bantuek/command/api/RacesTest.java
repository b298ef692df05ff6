package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.TestOffice.Official;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two who come at the same moment, many times over: exactly one wins, the other is told so. */
@Tag("database")
class RacesTest {

    private static final int ROUNDS = 200;
    private static final int HEAD_START_NANOS = 20_000_000;

    private final TestOffice office = TestOffice.shared();
    private final Memos memos = new Memos(office);

    @Test
    void of_two_decisions_at_once_exactly_one_stands() {
        for (UUID memo : memos.copiesOf(memos.atTheMayor(), ROUNDS)) {
            AtOnce race =
                    AtOnce.both(
                            () -> decide(memo, Memos.APPROVE),
                            () -> decide(memo, "{\"decision\":\"NOTED\"}"));
            assertThat(race.winner().version()).isEqualTo(Memos.DECIDED);
            lostAsToldLate(race.loser(), "memo.already-signed");
            assertThat(StoredEvent.of(office, memo)).hasSize(6);
        }
    }

    @Test
    void of_a_revision_and_a_submission_at_once_exactly_one_stands() {
        for (UUID memo : memos.copiesOf(memos.draft(), ROUNDS / 2)) {
            AtOnce race =
                    AtOnce.both(
                            () ->
                                    office.officer
                                            .on(memo, "revise")
                                            .seen(0)
                                            .send(Memos.revision("แก้")),
                            () -> office.officer.on(memo, "submit").seen(0).send());
            lostAsToldLate(race.loser(), "memo.no-longer-a-draft");
            assertThat(StoredEvent.of(office, memo)).hasSize((int) race.winner().version() + 1);
        }
    }

    @Test
    void a_signature_never_stands_behind_the_end_of_the_appointment_that_gave_it() {
        UUID unit = office.make("/office/units", "{\"name\":\"กองแข่ง\"}");
        UUID headship = office.post("UNIT_HEAD", "หัวหน้ากองแข่ง", unit);
        Official head = office.official("racing-head", headship);
        Official drafter = office.official("racing-drafter", office.post("OFFICER", "ร่าง", unit));
        UUID memo = drafter.to("/memos").send(Memos.draftOf(unit, "แข่ง")).id();
        drafter.on(memo, "submit").seen(0).send();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        UUID appointment = head.appointment();
        int signatures = 0;
        for (UUID copy : memos.copiesOf(memo, ROUNDS)) {
            UUID ending = appointment;
            AtOnce race =
                    AtOnce.both(
                            late(
                                    random.nextInt(HEAD_START_NANOS),
                                    () ->
                                            head.on(copy, "opinion")
                                                    .seen(Memos.SUBMITTED)
                                                    .send(Memos.CONCUR)),
                            late(random.nextInt(HEAD_START_NANOS), () -> end(ending)));
            assertThat(race.second().status()).as(race.second().body()).isEqualTo(200);
            signatures += signedInTime(race, copy) ? 1 : 0;
            appointment = office.appoint(headship, head.person());
        }
        assertThat(signatures).as("seed " + seed).isBetween(1, ROUNDS - 1);
    }

    @Test
    void of_two_appointments_to_one_post_at_once_exactly_one_stands() {
        for (int round = 0; round < ROUNDS / 4; round++) {
            UUID post = office.post("OFFICER", "ว่าง", office.otherUnit);
            AtOnce race =
                    AtOnce.both(
                            () -> appoint(post, office.engineer),
                            () -> appoint(post, office.colleague));
            assertThat(race.winner().status()).isEqualTo(201);
            lostAsToldLate(race.loser(), "office.post-held");
        }
    }

    @Test
    void of_two_accounts_of_one_name_at_once_exactly_one_is_opened() {
        for (int round = 0; round < 10; round++) {
            String username = "twin." + round;
            AtOnce race =
                    AtOnce.both(
                            () -> open(username, office.engineer),
                            () -> open(username, office.colleague));
            assertThat(race.winner().status()).isEqualTo(201);
            refused(race.loser(), 409, "account.username-taken", "username");
        }
    }

    private boolean signedInTime(AtOnce race, UUID memo) {
        List<StoredEvent> events = StoredEvent.of(office, memo);
        if (race.first().status() == 200) {
            long ended = race.second().position();
            assertThat(race.first().position())
                    .isEqualTo(events.getLast().position())
                    .isLessThan(ended);
            return true;
        }
        refused(race.first(), 403, "memo.not-on-route");
        assertThat(events).hasSize(3);
        return false;
    }

    private static void lostAsToldLate(Answer loser, String codeIfSeen) {
        if (loser.status() == 409) {
            refused(loser, 409, codeIfSeen);
        } else {
            refused(loser, 412, "request.stale");
        }
    }

    /** Shifts the two against each other, so that every order of their steps comes up. */
    private static Callable<Answer> late(int nanos, Callable<Answer> request) {
        return () -> {
            long start = System.nanoTime();
            while (System.nanoTime() - start < nanos) {
                Thread.onSpinWait();
            }
            return request.call();
        };
    }

    private Answer decide(UUID memo, String decision) {
        return office.mayor.on(memo, "decision").seen(Memos.AT_THE_MAYOR).send(decision);
    }

    private Answer end(UUID appointment) {
        return office.administrator.to("/office/appointments/" + appointment + "/end").send();
    }

    private Answer appoint(UUID post, Official who) {
        return office.administrator
                .to("/office/appointments")
                .send("{\"post\":\"%s\",\"person\":\"%s\"}".formatted(post, who.person()));
    }

    private Answer open(String username, Official whose) {
        return office.administrator
                .to("/accounts")
                .send(
                        "{\"person\":\"%s\",\"username\":\"%s\",\"password\":\"%s\"}"
                                .formatted(whose.person(), username, TestOffice.PASSWORD));
    }
}

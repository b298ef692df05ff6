package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.TestOffice.Official;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two processes of the command side on one database: no matter which of them one speaks to. */
@Tag("database")
class TwoNodesTest {

    private static final TestOffice OFFICE = TestOffice.shared();
    private static final RunningSide NODE = RunningSide.on(OFFICE.database);

    private static final Browser DIRECTOR =
            new Browser(NODE).signedIn("director", TestOffice.PASSWORD);
    private static final Browser MAYOR = new Browser(NODE).signedIn("mayor", TestOffice.PASSWORD);

    private final Memos memos = new Memos(OFFICE);

    @AfterAll
    static void end() {
        NODE.close();
    }

    @Test
    void what_one_node_has_written_the_other_goes_on_from() {
        UUID memo = memos.submitted();
        Answer opinion = elsewhere(DIRECTOR, memo, "opinion", Memos.SUBMITTED).send(Memos.CONCUR);
        assertThat(opinion.status()).as(opinion.body()).isEqualTo(200);
        assertThat(
                        OFFICE.clerk
                                .on(memo, "opinion")
                                .seen(Memos.SEEN_BY_DIRECTOR)
                                .send(Memos.CONCUR)
                                .status())
                .isEqualTo(200);
        assertThat(
                        elsewhere(MAYOR, memo, "decision", Memos.AT_THE_MAYOR)
                                .send(Memos.APPROVE)
                                .status())
                .isEqualTo(200);
        refused(
                OFFICE.mayor.on(memo, "decision").seen(Memos.DECIDED).send(Memos.APPROVE),
                409,
                "memo.already-signed");
    }

    @Test
    void a_request_that_one_node_has_answered_gets_the_same_answer_from_the_other() {
        UUID memo = memos.submitted();
        String key = UUID.randomUUID().toString();
        Supplier<Answer> here =
                () ->
                        OFFICE.director
                                .on(memo, "opinion")
                                .key(key)
                                .seen(Memos.SUBMITTED)
                                .send(Memos.CONCUR);
        Answer first = here.get();
        Answer again =
                elsewhere(DIRECTOR, memo, "opinion", Memos.SUBMITTED).key(key).send(Memos.CONCUR);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(StoredEvent.of(OFFICE, memo)).hasSize(4);
    }

    @Test
    void an_appointment_that_ends_on_one_node_ends_at_once_on_the_other() {
        NewUnit unit = new NewUnit();
        UUID memo = unit.submitted();
        Browser there = unit.headElsewhere();
        unit.endHead();
        refused(
                elsewhere(there, memo, "opinion", Memos.SUBMITTED).send(Memos.CONCUR),
                403,
                "memo.not-on-route");
    }

    @Test
    void a_list_that_names_the_office_as_a_memo_hides_no_change_of_the_office() {
        NewUnit unit = new NewUnit();
        UUID memo = unit.submitted();
        Browser there = unit.headElsewhere();
        UUID before = unit.submitted();
        assertThat(elsewhere(there, before, "opinion", Memos.SUBMITTED).send(Memos.CONCUR).status())
                .isEqualTo(200);
        unit.endHead();
        String list =
                """
                {"post":"%s","opinion":"CONCUR","items":[
                 {"memo":"%s","version":0},{"memo":"%s","version":%d}]}\
                """
                        .formatted(unit.head.post(), OFFICE.organisation, memo, Memos.SUBMITTED);
        JsonNode outcomes = there.to("/memos/sign/opinion").send(list).json();
        assertThat(outcomes.findValuesAsString("code"))
                .as(outcomes.toString())
                .containsExactly("memo.unknown", "memo.not-on-route");
    }

    /** With a drafter and a head who are nowhere else. */
    private static final class NewUnit {

        private final String name = UUID.randomUUID().toString().substring(0, 8);
        private final UUID unit = OFFICE.make("/office/units", "{\"name\":\"" + name + "\"}");
        private final Official drafter =
                OFFICE.official("d" + name, OFFICE.post("OFFICER", "ร่าง", unit));
        final Official head =
                OFFICE.official("h" + name, OFFICE.post("UNIT_HEAD", "หัวหน้า", unit));

        UUID submitted() {
            UUID memo = drafter.to("/memos").send(Memos.draftOf(unit, "สองเครื่อง")).id();
            drafter.on(memo, "submit").seen(0).send();
            return memo;
        }

        Browser headElsewhere() {
            return new Browser(NODE).signedIn("h" + name, TestOffice.PASSWORD);
        }

        void endHead() {
            OFFICE.administrator.to("/office/appointments/" + head.appointment() + "/end").send();
        }
    }

    @RepeatedTest(50)
    void of_two_decisions_on_two_nodes_exactly_one_stands() {
        UUID memo = memos.copiesOf(memos.atTheMayor(), 1).getFirst();
        AtOnce race =
                AtOnce.both(
                        () ->
                                OFFICE.mayor
                                        .on(memo, "decision")
                                        .seen(Memos.AT_THE_MAYOR)
                                        .send(Memos.APPROVE),
                        () ->
                                elsewhere(MAYOR, memo, "decision", Memos.AT_THE_MAYOR)
                                        .send("{\"decision\":\"NOTED\"}"));
        assertThat(race.winner().version()).isEqualTo(Memos.DECIDED);
        refused(race.loser(), 409, "memo.already-signed");
        assertThat(StoredEvent.of(OFFICE, memo)).hasSize(6);
    }

    private static Letter elsewhere(Browser who, UUID memo, String what, long seen) {
        return who.to("/memos/" + memo + "/" + what).seen(seen);
    }
}

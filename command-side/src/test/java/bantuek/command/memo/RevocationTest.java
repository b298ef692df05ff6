package bantuek.command.memo;

import static bantuek.command.memo.Acts.publish;
import static bantuek.command.memo.Acts.revoke;
import static bantuek.command.memo.Acts.unpublish;
import static bantuek.command.memo.MemoRejection.NOT_DECIDED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DECISION;
import static bantuek.command.memo.MemoRejection.STILL_PUBLISHED;
import static bantuek.command.memo.MemoRejection.UNKNOWN;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.decide;

import bantuek.command.memo.Memo.Cancelled;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.office.ActingCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ยกเลิก */
class RevocationTest {

    private static final DecisionRevoked REVOKED = new DecisionRevoked(MEMO, "ข้อมูลผิด");

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Test
    void the_mayor_takes_a_decision_back() {
        memo.approved().when(revoke(), town.mayor).then(REVOKED).inCapacity("นายกเทศมนตรี");
        memo.given(revoke(), town.mayor).thenIs(Cancelled.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_the_decision_was(Decision decision) {
        memo.concurredByClerk()
                .given(decide(decision, "เหตุผล"), town.mayor)
                .when(revoke(), town.mayor)
                .then(REVOKED);
    }

    @Test
    void so_does_whoever_has_the_mayors_authority_now() {
        memo.approved();
        town.leaves(town.mayor).acts(town.engineer, town.mayor, ActingCause.VACANT);
        memo.when(revoke(), town.engineer)
                .then(REVOKED)
                .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน นายกเทศมนตรี");
        memo.when(revoke(), town.mayor).thenRefused(NOT_YOUR_DECISION);
    }

    @Test
    void nobody_else_does() {
        memo.approved().when(revoke(), town.clerk).thenRefused(NOT_YOUR_DECISION);
        memo.when(revoke(), town.officer).thenRefused(NOT_YOUR_DECISION);
    }

    @Test
    void what_is_published_is_taken_down_first() {
        memo.approved().given(publish(), town.clerk);
        memo.when(revoke(), town.mayor).thenRefused(STILL_PUBLISHED);
        memo.given(unpublish(), town.clerk).when(revoke(), town.mayor).then(REVOKED);
    }

    @Test
    void what_is_not_decided_is_not_revoked() {
        memo.concurredByClerk().when(revoke(), town.mayor).thenRefused(NOT_DECIDED);
        new MemoStory(town).when(revoke(), town.mayor).thenRefused(UNKNOWN);
    }

    @Test
    void a_decision_is_revoked_once() {
        memo.approved()
                .given(revoke(), town.mayor)
                .when(revoke(), town.mayor)
                .thenRefused(NOT_DECIDED);
    }
}

package bantuek.command.memo;

import static bantuek.command.memo.Acts.agreeToWithdrawal;
import static bantuek.command.memo.Acts.recall;
import static bantuek.command.memo.Acts.refuseWithdrawal;
import static bantuek.command.memo.Acts.resubmit;
import static bantuek.command.memo.Acts.revoke;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.Acts.withdraw;
import static bantuek.command.memo.MemoRejection.ALREADY_ASKED;
import static bantuek.command.memo.MemoRejection.ALREADY_DECIDED;
import static bantuek.command.memo.MemoRejection.CLOSED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DRAFT;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_SUBORDINATES;
import static bantuek.command.memo.MemoRejection.UNKNOWN;
import static bantuek.command.memo.MemoRejection.WITHDRAWAL_NOT_ASKED;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.concur;

import bantuek.command.memo.Memo.Withdrawn;
import bantuek.command.memo.Town.Official;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import bantuek.events.office.ActingCause;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** ถอนเรื่อง */
class WithdrawalTest {

    private static final MemoWithdrawn WITHDRAWN = new MemoWithdrawn(MEMO, "ซ้ำ");
    private static final WithdrawalAsked ASKED = new WithdrawalAsked(MEMO, "ซ้ำ");

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Nested
    class ADraft {

        @Test
        void is_withdrawn_by_its_drafter_alone() {
            memo.drafted().when(withdraw(), town.officer).then(WITHDRAWN);
            memo.given(withdraw(), town.officer).thenIs(Withdrawn.class);
        }

        @Test
        void is_not_withdrawn_by_anybody_else() {
            memo.drafted().when(withdraw(), town.otherOfficer).thenRefused(NOT_YOUR_DRAFT);
            memo.when(withdraw(), town.director).thenRefused(NOT_YOUR_DRAFT);
        }

        @Test
        void that_was_submitted_and_taken_back_before_anybody_acted_is_a_draft_again() {
            memo.submitted()
                    .given(recall(), town.officer)
                    .when(withdraw(), town.officer)
                    .then(WITHDRAWN);
        }

        @Test
        void is_withdrawn_once() {
            memo.drafted()
                    .given(withdraw(), town.officer)
                    .when(withdraw(), town.officer)
                    .thenRefused(CLOSED);
        }
    }

    @Nested
    class AMemoOnItsWay {

        @Test
        void is_asked_for_by_its_drafter() {
            memo.submitted().when(withdraw(), town.officer).then(ASKED).inCapacity();
        }

        @Test
        void is_asked_for_by_nobody_else() {
            memo.submitted().when(withdraw(), town.director).thenRefused(NOT_YOUR_DRAFT);
        }

        @Test
        void is_asked_for_once() {
            memo.submitted()
                    .given(withdraw(), town.officer)
                    .when(withdraw(), town.officer)
                    .thenRefused(ALREADY_ASKED);
        }

        @Test
        void goes_on_as_long_as_nobody_has_agreed() {
            memo.submitted()
                    .given(withdraw(), town.officer)
                    .given(concur(), town.director)
                    .thenWaitsFor(town.clerk)
                    .when(agreeToWithdrawal(), town.director)
                    .then(WITHDRAWN);
        }

        @Test
        void is_withdrawn_when_the_head_of_the_unit_agrees() {
            memo.submitted()
                    .given(withdraw(), town.officer)
                    .when(agreeToWithdrawal(), town.director)
                    .then(WITHDRAWN)
                    .inCapacity("ผู้อำนวยการกองคลัง");
            memo.given(agreeToWithdrawal(), town.director).thenIs(Withdrawn.class);
        }

        @Test
        void goes_on_when_the_head_of_the_unit_refuses_and_may_be_asked_for_again() {
            memo.submitted()
                    .given(withdraw(), town.officer)
                    .when(refuseWithdrawal(), town.director)
                    .then(new WithdrawalRefused(MEMO, "ต้องเสนอ"))
                    .inCapacity("ผู้อำนวยการกองคลัง");
            memo.given(refuseWithdrawal(), town.director)
                    .thenWaitsFor(town.director)
                    .when(withdraw(), town.officer)
                    .then(ASKED);
        }

        @Test
        void is_agreed_to_by_nobody_but_the_nearest_superior() {
            memo.submitted().given(withdraw(), town.officer);
            for (Official official :
                    new Official[] {town.clerk, town.mayor, town.engineer, town.officer}) {
                memo.when(agreeToWithdrawal(), official).thenRefused(NOT_YOUR_SUBORDINATES);
                memo.when(refuseWithdrawal(), official).thenRefused(NOT_YOUR_SUBORDINATES);
            }
        }

        @Test
        void is_agreed_to_by_who_acts_for_the_head_of_the_unit() {
            town.leaves(town.director).acts(town.engineer, town.director, ActingCause.VACANT);
            memo.submitted()
                    .given(withdraw(), town.officer)
                    .when(agreeToWithdrawal(), town.engineer)
                    .then(WITHDRAWN)
                    .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
        }

        @Test
        void is_agreed_to_by_the_next_superior_where_the_unit_has_nobody_at_its_head() {
            town.leaves(town.storeHead);
            memo.submittedBy(town.storekeeper, Town.SUPPLIES)
                    .given(withdraw(), town.storekeeper)
                    .when(agreeToWithdrawal(), town.director)
                    .then(WITHDRAWN);
        }

        @Test
        void is_agreed_to_by_the_clerk_where_there_is_no_head_at_all_and_then_by_the_mayor() {
            town.leaves(town.director);
            memo.submitted()
                    .given(withdraw(), town.officer)
                    .when(agreeToWithdrawal(), town.clerk)
                    .then(WITHDRAWN);
            town.leaves(town.clerk);
            memo.when(agreeToWithdrawal(), town.mayor).then(WITHDRAWN);
        }

        @Test
        void is_not_withdrawn_or_refused_unasked() {
            memo.submitted()
                    .when(agreeToWithdrawal(), town.director)
                    .thenRefused(WITHDRAWAL_NOT_ASKED);
            memo.when(refuseWithdrawal(), town.director).thenRefused(WITHDRAWAL_NOT_ASKED);
        }

        @Test
        void is_withdrawn_at_once_by_a_drafter_who_heads_the_unit() {
            memo.submittedBy(town.director, Town.FINANCE)
                    .when(withdraw(), town.director)
                    .then(WITHDRAWN)
                    .inCapacity("ผู้อำนวยการกองคลัง");
        }

        @Test
        void that_was_asked_for_and_taken_back_is_nobodys_request_any_more() {
            memo.submitted()
                    .given(withdraw(), town.officer)
                    .given(recall(), town.officer)
                    .when(agreeToWithdrawal(), town.director)
                    .thenRefused(WITHDRAWAL_NOT_ASKED);
        }
    }

    @Nested
    class AMemoThatWasSentBack {

        @Test
        void is_withdrawn_with_the_head_of_the_unit_too() {
            memo.submitted()
                    .given(sendBack(), town.director)
                    .when(withdraw(), town.officer)
                    .then(ASKED);
            memo.given(withdraw(), town.officer)
                    .when(withdraw(), town.officer)
                    .thenRefused(ALREADY_ASKED);
            memo.when(agreeToWithdrawal(), town.director).then(WITHDRAWN);
            memo.given(agreeToWithdrawal(), town.director).thenIs(Withdrawn.class);
        }

        @Test
        void stays_where_it_is_when_that_is_refused() {
            memo.submitted()
                    .given(sendBack(), town.director)
                    .given(withdraw(), town.officer)
                    .given(refuseWithdrawal(), town.director)
                    .when(agreeToWithdrawal(), town.director)
                    .thenRefused(WITHDRAWAL_NOT_ASKED);
            memo.given(resubmit(), town.officer).thenWaitsFor(town.director);
        }

        @Test
        void takes_the_request_along_when_it_goes_to_and_fro() {
            memo.submitted()
                    .given(withdraw(), town.officer)
                    .given(sendBack(), town.director)
                    .given(resubmit(), town.officer)
                    .when(withdraw(), town.officer)
                    .thenRefused(ALREADY_ASKED);
        }
    }

    @Nested
    class WhatIsDecidedOrEnded {

        @Test
        void is_not_withdrawn_but_revoked() {
            memo.approved().when(withdraw(), town.officer).thenRefused(ALREADY_DECIDED);
            memo.when(agreeToWithdrawal(), town.director).thenRefused(ALREADY_DECIDED);
        }

        @Test
        void is_not_withdrawn_afterwards() {
            memo.approved()
                    .given(revoke(), town.mayor)
                    .when(withdraw(), town.officer)
                    .thenRefused(CLOSED);
        }

        @Test
        void or_never_was() {
            memo.when(withdraw(), town.officer).thenRefused(UNKNOWN);
            memo.when(agreeToWithdrawal(), town.director).thenRefused(UNKNOWN);
        }
    }
}

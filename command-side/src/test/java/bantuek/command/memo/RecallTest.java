package bantuek.command.memo;

import static bantuek.command.memo.Acts.OTHER_TEXT;
import static bantuek.command.memo.Acts.concurAs;
import static bantuek.command.memo.Acts.concurred;
import static bantuek.command.memo.Acts.know;
import static bantuek.command.memo.Acts.open;
import static bantuek.command.memo.Acts.recall;
import static bantuek.command.memo.Acts.reroute;
import static bantuek.command.memo.Acts.resubmit;
import static bantuek.command.memo.Acts.revise;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.Acts.sendBackTo;
import static bantuek.command.memo.MemoRejection.ALREADY_SIGNED;
import static bantuek.command.memo.MemoRejection.NOT_LAST;
import static bantuek.command.memo.MemoRejection.NOT_SUBMITTED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_STEP;
import static bantuek.command.memo.MemoRejection.SENT_BACK;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.MemoStory.submit;
import static bantuek.command.memo.Plans.headOf;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.step;
import static bantuek.events.memo.StepKind.DECISION;
import static bantuek.events.memo.StepKind.INFORMATION;
import static bantuek.events.memo.StepKind.OPINION;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.Memo.Draft;
import bantuek.command.memo.Memo.Returned;
import bantuek.command.memo.MemoCommand.RecallMemo;
import bantuek.command.platform.Rejected;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.office.ActingCause;
import bantuek.events.office.OfficeSettings.EmptyStep;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** ดึงเรื่องกลับ: by who acted last, as long as the next has not. */
class RecallTest {

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Nested
    class TheSubmission {

        @Test
        void its_drafter_takes_it_back_to_a_draft() {
            memo.submitted()
                    .when(new RecallMemo(MEMO, "ส่งผิด"), town.officer)
                    .then(new MemoRecalled(MEMO, null, "ส่งผิด", false));
            memo.given(recall(), town.officer)
                    .thenIs(Draft.class)
                    .given(revise(OTHER_TEXT), town.officer)
                    .given(submit(), town.officer)
                    .thenWaitsFor(town.director);
        }

        @Test
        void also_after_the_next_has_opened_it_and_the_notice_says_so() {
            memo.submitted()
                    .given(open(), town.director)
                    .when(recall(), town.officer)
                    .then(new MemoRecalled(MEMO, null, null, true));
        }

        @Test
        void not_after_the_next_has_acted() {
            memo.concurredByDirector().when(recall(), town.officer).thenRefused(NOT_LAST);
        }

        @Test
        void nobody_else_takes_it_back() {
            memo.submitted().when(recall(), town.otherOfficer).thenRefused(NOT_LAST);
            memo.when(recall(), town.director).thenRefused(NOT_LAST);
        }

        @Test
        void what_is_a_draft_is_not_taken_back() {
            memo.drafted().when(recall(), town.officer).thenRefused(NOT_SUBMITTED);
        }

        @Test
        void a_memo_that_was_submitted_again_is_taken_back_to_where_it_was() {
            memo.submitted()
                    .given(sendBack(), town.director)
                    .given(resubmit(), town.officer)
                    .given(recall(), town.officer)
                    .thenIs(Returned.class)
                    .given(resubmit(), town.officer)
                    .thenWaitsFor(town.director);
        }

        @Test
        void an_empty_step_that_it_passed_over_does_not_keep_it() {
            town.emptyStep(EmptyStep.PASS_OVER).leaves(town.director);
            memo.submitted().given(recall(), town.officer).thenIs(Draft.class);
        }
    }

    @Nested
    class AnOpinion {

        @Test
        void who_gave_it_takes_it_back_in_the_capacity_in_which_they_signed() {
            memo.concurredByDirector()
                    .when(recall(), town.director)
                    .then(new MemoRecalled(MEMO, 0, null, false))
                    .inCapacity("ผู้อำนวยการกองคลัง");
            memo.given(recall(), town.director)
                    .thenWaitsFor(town.director)
                    .when(concur(), town.director)
                    .then(concurred(0));
        }

        @Test
        void the_opinions_before_it_stand() {
            memo.concurredByClerk()
                    .given(recall(), town.clerk)
                    .thenWaitsFor(town.clerk)
                    .given(concur(), town.clerk)
                    .thenWaitsFor(town.mayor);
        }

        @Test
        void also_after_the_next_has_opened_it_and_the_notice_says_so() {
            memo.concurredByDirector()
                    .given(open(), town.clerk)
                    .when(recall(), town.director)
                    .then(new MemoRecalled(MEMO, 0, null, true));
        }

        @Test
        void what_was_opened_before_it_came_again_has_not_been_opened_since() {
            memo.concurredByDirector()
                    .given(open(), town.clerk)
                    .given(recall(), town.director)
                    .given(concur(), town.director)
                    .when(recall(), town.director)
                    .then(new MemoRecalled(MEMO, 0, null, false));
            memo.when(open(), town.clerk).then(new MemoOpened(MEMO, 1));
        }

        @Test
        void not_after_the_next_has_acted() {
            memo.concurredByClerk().when(recall(), town.director).thenRefused(NOT_LAST);
        }

        @Test
        void not_a_second_time() {
            memo.concurredByDirector()
                    .given(recall(), town.director)
                    .when(recall(), town.director)
                    .thenRefused(NOT_LAST);
        }

        @Test
        void nor_does_the_drafter_take_the_memo_back_after_that() {
            memo.concurredByDirector()
                    .given(recall(), town.director)
                    .when(recall(), town.officer)
                    .thenRefused(NOT_LAST);
        }

        @Test
        void nobody_takes_back_what_another_has_signed() {
            memo.concurredByDirector().when(recall(), town.clerk).thenRefused(NOT_LAST);
        }

        @Test
        void who_may_no_longer_sign_there_does_not_take_it_back_either() {
            memo.concurredByDirector();
            town.leaves(town.director);
            Rejected rejected = memo.when(recall(), town.director).thenRefused(NOT_YOUR_STEP);
            assertThat(rejected.data()).containsEntry("post", "ผู้อำนวยการกองคลัง");
        }

        @Test
        void not_after_the_memo_was_sent_back() {
            memo.concurredByDirector()
                    .given(sendBack(), town.clerk)
                    .when(recall(), town.director)
                    .thenRefused(SENT_BACK);
        }

        @Test
        void not_after_it_was_returned_to_an_earlier_step() {
            memo.concurredByClerk()
                    .given(sendBackTo(1), town.mayor)
                    .when(recall(), town.clerk)
                    .thenRefused(NOT_LAST);
        }

        @Test
        void not_after_it_was_sent_another_way() {
            memo.concurredByDirector()
                    .given(reroute(toTheMayor(0)), town.clerk)
                    .when(recall(), town.director)
                    .thenRefused(NOT_LAST);
        }

        @Test
        void what_an_earlier_signature_at_the_same_step_answered_elsewhere_still_stands() {
            town.leaves(town.storeHead).appoint(town.director.person(), town.storeHead);
            memo.onRoute(
                            plan(
                                    step(0, OPINION, Plans.post(town.storeHead)),
                                    step(1, OPINION, Plans.post(town.director)),
                                    step(2, OPINION, Plans.post(town.clerk)),
                                    toTheMayor(3)))
                    .submitted()
                    .when(concur(), town.director)
                    .then(concurred(0, 1));
            memo.given(concur(), town.director)
                    .given(sendBack(), town.clerk)
                    .given(revise(OTHER_TEXT), town.officer)
                    .given(resubmit(), town.officer)
                    .given(concurAs(town.storeHead), town.director)
                    .given(sendBack(), town.director)
                    .given(revise(MemoStory.TEXT), town.officer)
                    .given(resubmit(), town.officer)
                    .given(concur(), town.director)
                    .thenWaitsFor(town.clerk)
                    .given(recall(), town.director)
                    .when(concur(), town.director)
                    .then(concurred(0));
        }

        @Test
        void that_somebody_said_they_know_does_not_hinder_it() {
            memo.onRoute(
                            plan(
                                    step(0, OPINION, PostReference.to(Kind.DIVISION_HEAD)),
                                    step(1, INFORMATION, headOf(Town.WORKS)),
                                    toTheMayor(2)))
                    .concurredByDirector()
                    .given(know(), town.engineer)
                    .when(recall(), town.director)
                    .then(new MemoRecalled(MEMO, 0, null, false));
        }

        @Test
        void however_many_opinions_are_before_it_they_stand() {
            memo.onRoute(
                            plan(
                                    step(0, OPINION, Plans.post(town.storeHead)),
                                    step(1, OPINION, Plans.post(town.director)),
                                    step(2, OPINION, Plans.post(town.clerk)),
                                    toTheMayor(3)))
                    .submitted()
                    .given(concur(), town.storeHead)
                    .given(concur(), town.director)
                    .given(concur(), town.clerk)
                    .given(recall(), town.clerk)
                    .thenWaitsFor(town.clerk);
        }

        @Test
        void a_step_that_was_passed_over_before_it_stays_so() {
            town.emptyStep(EmptyStep.PASS_OVER).leaves(town.director);
            memo.submitted().given(concur(), town.clerk);
            town.acts(town.engineer, town.director, ActingCause.VACANT);
            memo.given(recall(), town.clerk).thenWaitsFor(town.clerk);
        }

        @Test
        void a_step_that_was_passed_over_beside_it_is_come_to_anew() {
            town.emptyStep(EmptyStep.PASS_OVER).leaves(town.engineer);
            memo.onRoute(
                            plan(
                                    step(0, OPINION, Plans.post(town.director)),
                                    step(0, OPINION, Plans.post(town.engineer)),
                                    toTheMayor(1)))
                    .submitted()
                    .given(concur(), town.director)
                    .thenWaitsFor(town.mayor);
            town.acts(town.storeHead, town.engineer, ActingCause.VACANT);
            memo.given(recall(), town.director).thenWaitsFor(town.director, town.engineer);
        }

        @Test
        void a_step_that_was_passed_over_behind_it_is_come_to_anew() {
            town.emptyStep(EmptyStep.PASS_OVER).leaves(town.clerk);
            memo.concurredByDirector().thenWaitsFor(town.mayor);
            assertThat(memo.history()).endsWith(new StepPassedOver(MEMO, 1, PassingReason.VACANT));
            town.acts(town.engineer, town.clerk, ActingCause.VACANT);
            memo.given(recall(), town.director)
                    .given(concur(), town.director)
                    .thenWaitsFor(town.clerk);
        }

        @Test
        void where_meanwhile_nobody_else_can_sign_beside_it_the_memo_says_so() {
            memo.onRoute(
                            plan(
                                    step(0, OPINION, Plans.post(town.director), 1, null),
                                    step(0, OPINION, Plans.post(town.engineer), 1, null),
                                    toTheMayor(1)))
                    .submitted()
                    .given(concur(), town.director);
            town.leaves(town.engineer);
            memo.when(recall(), town.director)
                    .then(new MemoRecalled(MEMO, 0, null, false), new StepBlocked(MEMO, 1));
        }
    }

    @Test
    void a_decision_is_not_taken_back_but_revoked() {
        memo.approved().when(recall(), town.mayor).thenRefused(ALREADY_SIGNED);
    }

    private static PlannedStep toTheMayor(int stage) {
        return step(stage, DECISION, PostReference.to(Kind.EXECUTIVE));
    }
}

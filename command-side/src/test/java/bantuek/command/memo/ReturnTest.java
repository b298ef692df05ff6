package bantuek.command.memo;

import static bantuek.command.memo.Acts.OTHER_TEXT;
import static bantuek.command.memo.Acts.open;
import static bantuek.command.memo.Acts.reroute;
import static bantuek.command.memo.Acts.resubmit;
import static bantuek.command.memo.Acts.revise;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.Acts.sendBackTo;
import static bantuek.command.memo.MemoRejection.NOTHING_PROPOSED;
import static bantuek.command.memo.MemoRejection.NOT_ON_ROUTE;
import static bantuek.command.memo.MemoRejection.NOT_SENT_BACK;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DRAFT;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_TURN;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_UNIT;
import static bantuek.command.memo.MemoRejection.PASSAGE_NOT_THERE;
import static bantuek.command.memo.MemoRejection.SENT_BACK;
import static bantuek.command.memo.MemoRejection.TARGET_NOT_EARLIER;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.TEXT;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.post;
import static bantuek.command.memo.Plans.step;
import static bantuek.events.memo.StepKind.DECISION;
import static bantuek.events.memo.StepKind.OPINION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.memo.Memo.Returned;
import bantuek.command.memo.MemoCommand.ReturnMemo;
import bantuek.command.memo.MemoCommand.Seat;
import bantuek.command.route.Plan;
import bantuek.events.InvalidValue;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.PassageComment;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.TextSection;
import bantuek.events.office.ActingCause;
import bantuek.events.office.OfficeSettings.EmptyStep;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** ส่งกลับแก้ไข, เสนอใหม่ */
class ReturnTest {

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Nested
    class ToItsDrafter {

        @Test
        void whose_turn_it_is_sends_the_memo_back_with_a_reason() {
            memo.submitted()
                    .when(sendBack(), town.director)
                    .then(new MemoReturned(MEMO, 0, "แก้ไขข้อเท็จจริง", null, List.of()))
                    .inCapacity("ผู้อำนวยการกองคลัง");
            memo.given(sendBack(), town.director).thenIs(Returned.class);
        }

        @Test
        void so_may_who_is_to_decide() {
            memo.concurredByClerk()
                    .when(sendBack(), town.mayor)
                    .then(new MemoReturned(MEMO, 2, "แก้ไขข้อเท็จจริง", null, List.of()));
        }

        @Test
        void who_acts_sends_it_back_with_both_titles() {
            town.leaves(town.director).acts(town.engineer, town.director, ActingCause.VACANT);
            memo.submitted()
                    .when(sendBack(), town.engineer)
                    .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
        }

        @Test
        void nobody_sends_it_back_out_of_turn() {
            memo.submitted().when(sendBack(), town.clerk).thenRefused(NOT_YOUR_TURN);
            memo.when(sendBack(), town.officer).thenRefused(NOT_ON_ROUTE);
        }

        @Test
        void what_was_sent_back_is_not_sent_back_again() {
            memo.submitted()
                    .given(sendBack(), town.director)
                    .when(sendBack(), town.director)
                    .thenRefused(SENT_BACK);
        }

        @Test
        void a_reason_is_needed() {
            memo.submitted();
            assertThatThrownBy(() ->
                            memo.when(
                                    new ReturnMemo(MEMO, " ", null, List.of(), Seat.ANY),
                                    town.director))
                    .isInstanceOf(InvalidValue.class);
        }
    }

    @Nested
    class WithComments {

        private static final PassageComment FITS =
                new PassageComment(TextSection.FACTS, 3, "เท็จ", "โปรดตรวจ");
        private static final PassageComment DOES_NOT =
                new PassageComment(TextSection.FACTS, 4, "เท็จ", "โปรดตรวจ");

        @Test
        void each_at_the_passage_that_is_to_be_changed() {
            memo.submitted()
                    .when(sendBackWith(FITS), town.director)
                    .then(new MemoReturned(MEMO, 0, "แก้ไข", null, List.of(FITS)));
        }

        @Test
        void a_comment_on_what_does_not_stand_there_is_refused() {
            memo.submitted()
                    .when(sendBackWith(FITS, DOES_NOT), town.director)
                    .thenRefused(PASSAGE_NOT_THERE);
        }

        private static ReturnMemo sendBackWith(PassageComment... comments) {
            return new ReturnMemo(MEMO, "แก้ไข", null, List.of(comments), Seat.ANY);
        }
    }

    @Nested
    class ToAnEarlierStep {

        @Test
        void who_gave_an_opinion_is_asked_again_and_then_who_sent_it_back() {
            memo.concurredByDirector()
                    .when(sendBackTo(0), town.clerk)
                    .then(new MemoReturned(MEMO, 1, "ขอความเห็นใหม่", 0, List.of()))
                    .inCapacity("ปลัดเทศบาล");
            memo.given(sendBackTo(0), town.clerk)
                    .thenWaitsFor(town.director)
                    .given(concur(), town.director)
                    .thenWaitsFor(town.clerk);
        }

        @Test
        void everybody_from_that_step_on_is_asked_again() {
            memo.concurredByClerk()
                    .given(sendBackTo(0), town.mayor)
                    .thenWaitsFor(town.director)
                    .given(concur(), town.director)
                    .thenWaitsFor(town.clerk)
                    .when(approve(), town.mayor)
                    .thenRefused(NOT_YOUR_TURN);
        }

        @Test
        void who_came_before_that_step_is_not() {
            memo.concurredByClerk()
                    .given(sendBackTo(1), town.mayor)
                    .thenWaitsFor(town.clerk)
                    .given(concur(), town.clerk)
                    .thenWaitsFor(town.mayor);
        }

        @Test
        void it_goes_neither_to_the_same_step_nor_to_a_later_one_nor_to_none() {
            memo.concurredByDirector();
            memo.when(sendBackTo(1), town.clerk).thenRefused(TARGET_NOT_EARLIER);
            memo.when(sendBackTo(2), town.clerk).thenRefused(TARGET_NOT_EARLIER);
            memo.when(sendBackTo(3), town.clerk).thenRefused(TARGET_NOT_EARLIER);
        }

        @Test
        void nor_to_one_that_gave_no_opinion() {
            town.emptyStep(EmptyStep.PASS_OVER).leaves(town.director);
            memo.submitted().when(sendBackTo(0), town.clerk).thenRefused(TARGET_NOT_EARLIER);
        }

        @Test
        void nor_to_one_beside_it() {
            memo.onRoute(sideBySide())
                    .submitted()
                    .given(concur(), town.director)
                    .when(sendBackTo(0), town.engineer)
                    .thenRefused(TARGET_NOT_EARLIER);
        }

        @Test
        void those_side_by_side_are_all_asked_again() {
            memo.onRoute(sideBySide())
                    .submitted()
                    .given(concur(), town.director)
                    .given(concur(), town.engineer)
                    .given(sendBackTo(1), town.mayor)
                    .thenWaitsFor(town.director, town.engineer);
        }

        @Test
        void where_nobody_can_sign_any_more_it_says_so() {
            memo.concurredByDirector();
            town.leaves(town.director);
            memo.when(sendBackTo(0), town.clerk)
                    .then(
                            new MemoReturned(MEMO, 1, "ขอความเห็นใหม่", 0, List.of()),
                            new StepBlocked(MEMO, 0));
        }
    }

    @Nested
    class AndSubmittedAgain {

        @Test
        void unchanged_it_goes_back_to_who_sent_it_back() {
            memo.concurredByDirector()
                    .given(sendBack(), town.clerk)
                    .when(resubmit(), town.officer)
                    .then(new MemoResubmitted(MEMO, 1))
                    .inCapacity("นักวิชาการเงินและบัญชี");
            memo.given(resubmit(), town.officer).thenWaitsFor(town.clerk);
        }

        @Test
        void with_another_text_the_opinions_on_the_old_one_do_not_count_any_more() {
            memo.concurredByClerk()
                    .given(sendBack(), town.mayor)
                    .given(revise(OTHER_TEXT), town.officer)
                    .when(resubmit(), town.officer)
                    .then(new MemoResubmitted(MEMO, 0));
            memo.given(resubmit(), town.officer)
                    .thenWaitsFor(town.director)
                    .given(concur(), town.director)
                    .thenWaitsFor(town.clerk);
        }

        @Test
        void with_the_old_text_put_back_they_count_again() {
            memo.concurredByClerk()
                    .given(sendBack(), town.mayor)
                    .given(revise(OTHER_TEXT), town.officer)
                    .given(revise(TEXT), town.officer)
                    .when(resubmit(), town.officer)
                    .then(new MemoResubmitted(MEMO, 2));
        }

        @Test
        void exactly_the_opinions_on_the_old_text_are_superseded() {
            memo.concurredByDirector()
                    .given(sendBack(), town.clerk)
                    .given(revise(OTHER_TEXT), town.officer)
                    .given(resubmit(), town.officer)
                    .given(concur(), town.director)
                    .given(sendBack(), town.clerk)
                    .when(resubmit(), town.officer)
                    .then(new MemoResubmitted(MEMO, 1));
            memo.given(revise(TEXT), town.officer)
                    .when(resubmit(), town.officer)
                    .then(new MemoResubmitted(MEMO, 0));
        }

        @Test
        void an_opinion_on_the_old_text_does_not_mark_the_decision_on_the_new_one() {
            town.leaves(town.mayor).acts(town.director, town.mayor, ActingCause.VACANT);
            memo.concurredByClerk()
                    .given(sendBack(), town.director)
                    .given(revise(OTHER_TEXT), town.officer)
                    .given(resubmit(), town.officer)
                    .given(reroute(toTheMayor(0)), town.clerk)
                    .when(approve(), town.director)
                    .warning();
        }

        @Test
        void only_its_drafter_submits_it_again() {
            memo.submitted()
                    .given(sendBack(), town.director)
                    .when(resubmit(), town.otherOfficer)
                    .thenRefused(NOT_YOUR_DRAFT);
        }

        @Test
        void only_what_was_sent_back_is_submitted_again() {
            memo.drafted().when(resubmit(), town.officer).thenRefused(NOT_SENT_BACK);
            memo.given(MemoStory.submit(), town.officer)
                    .when(resubmit(), town.officer)
                    .thenRefused(NOT_SENT_BACK);
        }

        @Test
        void it_still_proposes_something() {
            MemoText empty = new MemoText("เรื่อง", "นายก", "", "", "");
            memo.submitted()
                    .given(sendBack(), town.director)
                    .given(revise(empty), town.officer)
                    .when(resubmit(), town.officer)
                    .thenRefused(NOTHING_PROPOSED);
        }

        @Test
        void a_drafter_who_left_the_unit_does_not_submit_it_again() {
            memo.submitted().given(sendBack(), town.director);
            town.leaves(town.officer);
            memo.when(resubmit(), town.officer).thenRefused(NOT_YOUR_UNIT);
        }

        @Test
        void a_step_that_was_passed_over_is_asked_once_somebody_is_there() {
            town.emptyStep(EmptyStep.PASS_OVER).leaves(town.director);
            memo.submitted().given(sendBack(), town.clerk);
            town.acts(town.engineer, town.director, ActingCause.VACANT);
            memo.when(resubmit(), town.officer).then(new MemoResubmitted(MEMO, 0));
            memo.given(resubmit(), town.officer).thenWaitsFor(town.director);
        }

        @Test
        void one_that_is_still_empty_is_passed_over_again() {
            town.emptyStep(EmptyStep.PASS_OVER).leaves(town.director);
            memo.submitted()
                    .given(sendBack(), town.clerk)
                    .when(resubmit(), town.officer)
                    .then(
                            new MemoResubmitted(MEMO, 0),
                            new StepPassedOver(MEMO, 0, PassingReason.VACANT));
        }

        @Test
        void one_at_which_still_nobody_can_sign_says_so_again() {
            town.leaves(town.engineer);
            memo.onRoute(sideBySide())
                    .submitted()
                    .given(sendBack(), town.director)
                    .when(resubmit(), town.officer)
                    .then(new MemoResubmitted(MEMO, 0), new StepBlocked(MEMO, 1));
        }

        @Test
        void who_had_opened_it_before_opens_it_anew() {
            memo.submitted()
                    .given(open(), town.director)
                    .given(sendBack(), town.director)
                    .given(resubmit(), town.officer)
                    .when(open(), town.director)
                    .then(new MemoOpened(MEMO, 0));
        }

        @Test
        void a_signature_names_the_new_text() {
            memo.concurredByClerk()
                    .given(sendBack(), town.mayor)
                    .given(revise(OTHER_TEXT), town.officer)
                    .given(resubmit(), town.officer)
                    .given(concur(), town.director)
                    .given(concur(), town.clerk)
                    .given(approve(), town.mayor);
            assertThat(memo.history().getLast())
                    .isInstanceOfSatisfying(
                            DecisionRecorded.class,
                            decided ->
                                    assertThat(decided.textHash())
                                            .isEqualTo(OTHER_TEXT.fingerprint()));
        }
    }

    private Plan sideBySide() {
        return plan(
                step(0, OPINION, post(town.director)),
                step(0, OPINION, post(town.engineer)),
                toTheMayor(1));
    }

    private static PlannedStep toTheMayor(int stage) {
        return step(stage, DECISION, PostReference.to(Kind.EXECUTIVE));
    }
}

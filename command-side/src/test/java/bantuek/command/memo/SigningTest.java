package bantuek.command.memo;

import static bantuek.command.memo.Acts.approved;
import static bantuek.command.memo.Acts.archive;
import static bantuek.command.memo.Acts.carriedOut;
import static bantuek.command.memo.Acts.carryOut;
import static bantuek.command.memo.Acts.concurAs;
import static bantuek.command.memo.Acts.concurAt;
import static bantuek.command.memo.Acts.concurred;
import static bantuek.command.memo.Acts.know;
import static bantuek.command.memo.Acts.open;
import static bantuek.command.memo.Acts.revoke;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.Acts.withdraw;
import static bantuek.command.memo.MemoRejection.ALREADY_DECIDED;
import static bantuek.command.memo.MemoRejection.ALREADY_SIGNED;
import static bantuek.command.memo.MemoRejection.CLOSED;
import static bantuek.command.memo.MemoRejection.NOTHING_TO_DO;
import static bantuek.command.memo.MemoRejection.NOTHING_TO_NOTE;
import static bantuek.command.memo.MemoRejection.NOT_ON_ROUTE;
import static bantuek.command.memo.MemoRejection.NOT_SUBMITTED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_TURN;
import static bantuek.command.memo.MemoRejection.OTHER_CAPACITY;
import static bantuek.command.memo.MemoRejection.PASSING_NOT_HERE;
import static bantuek.command.memo.MemoRejection.SENT_BACK;
import static bantuek.command.memo.MemoRejection.STEP_NOT_OPEN;
import static bantuek.command.memo.MemoRejection.STEP_WANTS_DECISION;
import static bantuek.command.memo.MemoRejection.STEP_WANTS_OPINION;
import static bantuek.command.memo.MemoRejection.UNKNOWN;
import static bantuek.command.memo.MemoRejection.WHICH_STEP;
import static bantuek.command.memo.MemoRejection.WITHDRAWN;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.TEXT;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.MemoStory.decide;
import static bantuek.command.memo.MemoStory.opinion;
import static bantuek.command.memo.MemoStory.submit;
import static bantuek.command.memo.Plans.headOf;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.post;
import static bantuek.command.memo.Plans.step;
import static bantuek.events.memo.StepKind.ACTION;
import static bantuek.events.memo.StepKind.DECISION;
import static bantuek.events.memo.StepKind.INFORMATION;
import static bantuek.events.memo.StepKind.OPINION;
import static bantuek.events.memo.StepKind.VIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.memo.MemoCommand.RecordAction;
import bantuek.command.memo.MemoCommand.Seat;
import bantuek.command.platform.Rejected;
import bantuek.events.InvalidValue;
import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.StepBlocked;
import bantuek.events.office.ActingCause;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** ให้ความเห็น, สั่งการ, รับทราบ, ดำเนินการ: ตามลำดับ */
class SigningTest {

    private static final PostReference EXECUTIVE = PostReference.to(Kind.EXECUTIVE);

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Nested
    class GivingAnOpinion {

        @Test
        void the_director_is_first_and_the_clerk_second() {
            memo.submitted()
                    .when(concur(), town.director)
                    .then(concurred(0))
                    .inCapacity("ผู้อำนวยการกองคลัง");
            memo.given(concur(), town.director)
                    .when(concur(), town.clerk)
                    .then(concurred(1))
                    .inCapacity("ปลัดเทศบาล");
        }

        @Test
        void an_opinion_names_the_text_that_it_was_given_on() {
            memo.submitted()
                    .when(opinion(Opinion.NOTED, "รับไว้"), town.director)
                    .then(
                            new OpinionRecorded(
                                    MEMO,
                                    0,
                                    Opinion.NOTED,
                                    "รับไว้",
                                    List.of(),
                                    TEXT.fingerprint(),
                                    List.of()));
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "PASSED")
        void whatever_the_opinion_the_memo_goes_on_up(Opinion opinion) {
            memo.submitted()
                    .given(opinion(opinion, "เหตุผล"), town.director)
                    .thenWaitsFor(town.clerk);
        }

        @Test
        void not_to_concur_needs_a_reason() {
            memo.submitted();
            assertThatThrownBy(() -> memo.when(opinion(Opinion.NOT_CONCUR, null), town.director))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            refused ->
                                    assertThat(refused.code()).isEqualTo("opinion.note-missing"));
        }

        @Test
        void to_concur_with_a_note_needs_the_note() {
            memo.submitted();
            assertThatThrownBy(
                            () -> memo.when(opinion(Opinion.CONCUR_WITH_NOTE, null), town.director))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            refused ->
                                    assertThat(refused.code()).isEqualTo("opinion.note-missing"));
        }

        @Test
        void the_clerk_does_not_sign_before_the_director_and_is_told_whom_the_memo_waits_for() {
            Rejected rejected =
                    memo.submitted().when(concur(), town.clerk).thenRefused(NOT_YOUR_TURN);
            assertThat(rejected.data()).containsEntry("post", "ผู้อำนวยการกองคลัง");
        }

        @Test
        void nobody_signs_twice() {
            memo.concurredByDirector().when(concur(), town.director).thenRefused(ALREADY_SIGNED);
            memo.when(sendBack(), town.director).thenRefused(ALREADY_SIGNED);
        }

        @Test
        void who_holds_no_post_on_the_route_signs_nothing() {
            memo.submitted().when(concur(), town.engineer).thenRefused(NOT_ON_ROUTE);
            memo.when(concur(), town.officer).thenRefused(NOT_ON_ROUTE);
            memo.when(concur(), Town.STRANGER).thenRefused(NOT_ON_ROUTE);
        }

        @Test
        void a_director_whose_appointment_has_ended_does_not_sign() {
            memo.submitted();
            town.leaves(town.director);
            memo.when(concur(), town.director).thenRefused(NOT_ON_ROUTE);
        }

        @Test
        void a_step_whose_turn_it_is_not_is_not_signed_by_naming_it() {
            memo.submitted().when(concurAt(1), town.director).thenRefused(STEP_NOT_OPEN);
            memo.when(concurAt(7), town.director).thenRefused(STEP_NOT_OPEN);
        }

        @Test
        void who_names_the_step_and_the_post_that_are_theirs_signs_there() {
            memo.submitted().when(concurAt(0), town.director).then(concurred(0));
            memo.when(concurAs(town.director), town.director).then(concurred(0));
        }

        @Test
        void nobody_signs_in_a_capacity_that_the_memo_does_not_wait_for() {
            town.acts(town.director, town.clerk, ActingCause.UNABLE);
            Rejected rejected =
                    memo.submitted()
                            .when(concurAs(town.clerk), town.director)
                            .thenRefused(OTHER_CAPACITY);
            assertThat(rejected.data()).containsEntry("post", "ผู้อำนวยการกองคลัง");
        }

        @Test
        void the_mayor_decides_and_does_not_merely_opine() {
            Rejected rejected =
                    memo.concurredByClerk()
                            .when(concur(), town.mayor)
                            .thenRefused(STEP_WANTS_DECISION);
            assertThat(rejected.data()).containsEntry("post", "นายกเทศมนตรี");
        }
    }

    @Nested
    class WhatTakesNoSignature {

        @Test
        void what_was_never_drafted() {
            memo.when(concur(), town.director).thenRefused(UNKNOWN);
        }

        @Test
        void a_draft() {
            memo.drafted().when(concur(), town.director).thenRefused(NOT_SUBMITTED);
        }

        @Test
        void a_memo_that_is_with_its_drafter_again() {
            memo.submitted()
                    .given(sendBack(), town.director)
                    .when(concur(), town.director)
                    .thenRefused(SENT_BACK);
        }

        @Test
        void a_memo_that_was_withdrawn() {
            memo.drafted()
                    .given(withdraw(), town.officer)
                    .when(concur(), town.director)
                    .thenRefused(WITHDRAWN);
        }

        @Test
        void a_memo_that_was_decided() {
            memo.approved().when(concur(), town.engineer).thenRefused(ALREADY_DECIDED);
            memo.when(concur(), town.clerk).thenRefused(ALREADY_SIGNED);
        }

        @Test
        void a_memo_that_was_revoked() {
            memo.approved()
                    .given(revoke(), town.mayor)
                    .when(concur(), town.clerk)
                    .thenRefused(CLOSED);
        }

        @Test
        void a_memo_that_another_has_replaced() {
            memo.approved()
                    .happened(new MemoSuperseded(MEMO, new UUID(1, 2)), town.mayor)
                    .when(concur(), town.clerk)
                    .thenRefused(CLOSED);
        }

        @Test
        void a_memo_in_the_archive_or_destroyed() {
            memo.approved()
                    .given(archive(RetentionClass.ONE_YEAR), town.clerk)
                    .when(concur(), town.clerk)
                    .thenRefused(CLOSED);
            memo.on(Town.TODAY.plusYears(2))
                    .given(Acts.proposeDisposal(), town.clerk)
                    .given(Acts.approveDisposal(), town.clerk)
                    .happened(new MemoDisposed(MEMO), town.mayor)
                    .when(approve(), town.mayor)
                    .thenRefused(CLOSED);
        }
    }

    @Nested
    class PassingThrough {

        @BeforeEach
        void a_route_that_goes_through_the_clerks_hands() {
            memo.onRoute(
                            plan(
                                    step(0, OPINION, PostReference.to(Kind.DIVISION_HEAD)),
                                    step(1, VIA, PostReference.to(Kind.CLERK)),
                                    step(2, DECISION, EXECUTIVE)))
                    .concurredByDirector();
        }

        @Test
        void a_memo_may_merely_be_passed_on_where_it_goes_through_somebodys_hands() {
            memo.when(opinion(Opinion.PASSED, null), town.clerk)
                    .then(
                            new OpinionRecorded(
                                    MEMO,
                                    1,
                                    Opinion.PASSED,
                                    null,
                                    List.of(),
                                    TEXT.fingerprint(),
                                    List.of()));
            memo.given(opinion(Opinion.PASSED, null), town.clerk).thenWaitsFor(town.mayor);
        }

        @Test
        void through_whose_hands_it_goes_may_add_an_opinion() {
            memo.when(concur(), town.clerk).then(concurred(1));
        }

        @Test
        void it_does_not_go_on_before_it_has_passed_through() {
            memo.when(approve(), town.mayor).thenRefused(NOT_YOUR_TURN);
        }

        @Test
        void through_whose_hands_it_goes_does_not_decide() {
            memo.when(approve(), town.clerk).thenRefused(STEP_WANTS_OPINION);
        }

        @Test
        void where_an_opinion_is_asked_a_memo_is_not_merely_passed_on() {
            new MemoStory(town)
                    .submitted()
                    .when(opinion(Opinion.PASSED, null), town.director)
                    .thenRefused(PASSING_NOT_HERE);
        }
    }

    @Nested
    class Deciding {

        @Test
        void the_mayor_approves_after_the_clerk() {
            memo.concurredByClerk()
                    .when(approve(), town.mayor)
                    .then(approved(2))
                    .inCapacity("นายกเทศมนตรี")
                    .warning();
        }

        @Test
        void the_mayor_approves_also_against_the_clerks_opinion() {
            memo.concurredByDirector()
                    .given(opinion(Opinion.NOT_CONCUR, "งบไม่พอ"), town.clerk)
                    .when(approve(), town.mayor)
                    .then(approved(2));
        }

        @Test
        void the_mayor_may_simply_take_note() {
            memo.concurredByClerk()
                    .when(decide(Decision.NOTED, null), town.mayor)
                    .then(
                            new DecisionRecorded(
                                    MEMO, 2, Decision.NOTED, null, TEXT.fingerprint(), List.of()));
        }

        @Test
        void not_to_approve_needs_a_reason() {
            memo.concurredByClerk();
            assertThatThrownBy(() -> memo.when(decide(Decision.NOT_APPROVED, null), town.mayor))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            refused ->
                                    assertThat(refused.code())
                                            .isEqualTo("decision.reason-missing"));
        }

        @Test
        void the_mayor_does_not_decide_before_the_clerk_has_spoken() {
            memo.submitted().when(approve(), town.mayor).thenRefused(NOT_YOUR_TURN);
            memo.given(concur(), town.director)
                    .when(approve(), town.mayor)
                    .thenRefused(NOT_YOUR_TURN);
        }

        @Test
        void the_director_gives_an_opinion_and_does_not_decide() {
            Rejected rejected =
                    memo.submitted().when(approve(), town.director).thenRefused(STEP_WANTS_OPINION);
            assertThat(rejected.data()).containsEntry("post", "ผู้อำนวยการกองคลัง");
        }

        @Test
        void a_memo_is_decided_once() {
            memo.approved().when(approve(), town.mayor).thenRefused(ALREADY_SIGNED);
            memo.when(approve(), Town.STRANGER).thenRefused(ALREADY_DECIDED);
        }
    }

    @Nested
    class ForInformation {

        @BeforeEach
        void a_route_that_tells_the_engineer_and_in_the_end_the_clerk() {
            memo.onRoute(
                            plan(
                                    step(0, OPINION, PostReference.to(Kind.DIVISION_HEAD)),
                                    step(1, INFORMATION, headOf(Town.WORKS)),
                                    step(2, DECISION, EXECUTIVE),
                                    step(3, INFORMATION, PostReference.to(Kind.CLERK))))
                    .submitted();
        }

        @Test
        void nothing_waits_for_those_who_are_merely_told() {
            memo.given(concur(), town.director).thenWaitsFor(town.mayor);
        }

        @Test
        void who_is_told_may_say_that_they_know() {
            memo.given(concur(), town.director)
                    .when(know(), town.engineer)
                    .then(new InformationNoted(MEMO, 1))
                    .inCapacity("ผู้อำนวยการกองช่าง");
        }

        @Test
        void also_late_when_the_memo_is_decided() {
            memo.given(concur(), town.director)
                    .given(approve(), town.mayor)
                    .when(know(), town.engineer)
                    .then(new InformationNoted(MEMO, 1));
            memo.when(know(), town.clerk).then(new InformationNoted(MEMO, 3));
        }

        @Test
        void not_before_the_memo_has_come_there() {
            memo.when(know(), town.engineer).thenRefused(NOTHING_TO_NOTE);
            memo.given(concur(), town.director)
                    .when(know(), town.clerk)
                    .thenRefused(NOTHING_TO_NOTE);
        }

        @Test
        void once_is_enough() {
            memo.given(concur(), town.director)
                    .given(know(), town.engineer)
                    .when(know(), town.engineer)
                    .thenRefused(NOTHING_TO_NOTE);
            memo.given(approve(), town.mayor)
                    .given(know(), town.clerk)
                    .when(know(), town.clerk)
                    .thenRefused(NOTHING_TO_NOTE);
        }

        @Test
        void nobody_notes_what_others_were_told() {
            memo.given(concur(), town.director)
                    .when(know(), town.director)
                    .thenRefused(NOTHING_TO_NOTE);
        }

        @Test
        void who_is_merely_told_has_no_opinion_to_give() {
            memo.when(concur(), town.engineer).thenRefused(NOT_ON_ROUTE);
        }

        @Test
        void there_is_nothing_to_know_of_a_draft_or_of_what_was_sent_back() {
            memo.given(concur(), town.director)
                    .given(sendBack(), town.mayor)
                    .when(know(), town.engineer)
                    .thenRefused(NOTHING_TO_NOTE);
            new MemoStory(town).when(know(), town.engineer).thenRefused(UNKNOWN);
        }
    }

    @Nested
    class CarryingOut {

        @BeforeEach
        void a_route_that_hands_something_over_and_takes_it_back() {
            memo.onRoute(
                            plan(
                                    step(0, OPINION, PostReference.to(Kind.DIVISION_HEAD)),
                                    step(1, DECISION, EXECUTIVE),
                                    step(2, ACTION, post(town.storekeeper)),
                                    step(3, ACTION, post(town.storeHead))))
                    .concurredByDirector();
        }

        @Test
        void what_an_approval_leads_to_is_done_in_its_order() {
            memo.given(approve(), town.mayor).thenWaitsFor(town.storekeeper);
            memo.when(new RecordAction(MEMO, "ครบ ๓ รายการ", Seat.ANY), town.storekeeper)
                    .then(new ActionRecorded(MEMO, 2, "ครบ ๓ รายการ"))
                    .inCapacity("เจ้าพนักงานพัสดุ");
            memo.given(carryOut(), town.storekeeper)
                    .thenWaitsFor(town.storeHead)
                    .when(carryOut(), town.storeHead)
                    .then(carriedOut(3));
        }

        @Test
        void nobody_carries_it_out_before_their_turn() {
            memo.given(approve(), town.mayor)
                    .when(carryOut(), town.storeHead)
                    .thenRefused(NOT_YOUR_TURN);
        }

        @Test
        void nobody_else_carries_it_out() {
            memo.given(approve(), town.mayor);
            memo.when(carryOut(), town.engineer).thenRefused(NOT_ON_ROUTE);
            memo.when(carryOut(), town.director).thenRefused(STEP_NOT_OPEN);
        }

        @Test
        void nothing_is_carried_out_before_the_decision() {
            memo.when(carryOut(), town.storekeeper).thenRefused(NOTHING_TO_DO);
            memo.when(concur(), town.storekeeper).thenRefused(NOT_YOUR_TURN);
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "APPROVED")
        void nothing_is_carried_out_after_any_decision_but_an_approval(Decision decision) {
            memo.given(decide(decision, "เหตุผล"), town.mayor)
                    .when(carryOut(), town.storekeeper)
                    .thenRefused(NOTHING_TO_DO);
        }

        @Test
        void what_is_done_is_not_done_again() {
            memo.given(approve(), town.mayor)
                    .given(carryOut(), town.storekeeper)
                    .when(carryOut(), town.storekeeper)
                    .thenRefused(STEP_NOT_OPEN);
            memo.given(carryOut(), town.storeHead)
                    .when(carryOut(), town.storeHead)
                    .thenRefused(NOTHING_TO_DO);
        }

        @Test
        void an_approval_says_so_where_nobody_can_carry_it_out_now() {
            town.leaves(town.storekeeper);
            memo.when(approve(), town.mayor).then(approved(1), new StepBlocked(MEMO, 2));
            memo.when(decide(Decision.NOTED, null), town.mayor)
                    .then(
                            new DecisionRecorded(
                                    MEMO, 1, Decision.NOTED, null, TEXT.fingerprint(), List.of()));
        }

        @Test
        void so_does_what_was_carried_out_before() {
            memo.given(approve(), town.mayor);
            town.leaves(town.storeHead);
            memo.when(carryOut(), town.storekeeper).then(carriedOut(2), new StepBlocked(MEMO, 3));
        }

        @Test
        void who_drafted_the_memo_may_carry_it_out() {
            MemoStory own =
                    new MemoStory(town)
                            .onRoute(
                                    plan(
                                            step(0, DECISION, EXECUTIVE),
                                            step(1, ACTION, post(town.officer))))
                            .submitted();
            own.when(approve(), town.mayor).then(approved(0));
            own.given(approve(), town.mayor).when(carryOut(), town.officer).then(carriedOut(1));
        }

        @Test
        void two_things_that_the_same_person_is_to_do_are_not_taken_for_one() {
            MemoStory two =
                    new MemoStory(town)
                            .onRoute(
                                    plan(
                                            step(0, DECISION, EXECUTIVE),
                                            step(1, ACTION, post(town.storekeeper)),
                                            step(1, ACTION, post(town.storekeeper))))
                            .submitted()
                            .given(approve(), town.mayor);
            two.when(carryOut(), town.storekeeper).thenRefused(WHICH_STEP);
            two.when(new RecordAction(MEMO, null, new Seat(2, null)), town.storekeeper)
                    .then(carriedOut(2));
        }
    }

    @Nested
    class Opening {

        @Test
        void the_first_look_of_whose_turn_it_is_is_noted() {
            memo.submitted()
                    .when(open(), town.director)
                    .then(new MemoOpened(MEMO, 0))
                    .inCapacity("ผู้อำนวยการกองคลัง");
        }

        @Test
        void a_second_look_is_not() {
            memo.submitted().given(open(), town.director).when(open(), town.director).thenNothing();
        }

        @Test
        void nor_is_anybody_elses() {
            memo.submitted().when(open(), town.clerk).thenRefused(NOT_YOUR_TURN);
            memo.when(open(), town.engineer).thenRefused(NOT_ON_ROUTE);
            new MemoStory(town).drafted().when(open(), town.director).thenRefused(NOT_SUBMITTED);
        }

        @Test
        void who_sits_at_two_open_steps_opens_one_after_the_other_and_need_not_say_which() {
            MemoStory two =
                    new MemoStory(town)
                            .onRoute(
                                    plan(
                                            step(0, OPINION, post(town.director)),
                                            step(0, OPINION, post(town.director)),
                                            step(1, DECISION, EXECUTIVE)))
                            .drafted()
                            .given(submit(), town.officer)
                            .given(open(), town.director);
            two.when(open(), town.director).then(new MemoOpened(MEMO, 1));
        }
    }
}

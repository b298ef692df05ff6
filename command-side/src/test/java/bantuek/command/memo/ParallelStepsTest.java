package bantuek.command.memo;

import static bantuek.command.memo.Acts.concurred;
import static bantuek.command.memo.Acts.recall;
import static bantuek.command.memo.MemoRejection.ALREADY_SIGNED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_TURN;
import static bantuek.command.memo.MemoRejection.STEP_NOT_OPEN;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.post;
import static bantuek.command.memo.Plans.step;
import static bantuek.events.memo.StepKind.DECISION;
import static bantuek.events.memo.StepKind.INFORMATION;
import static bantuek.events.memo.StepKind.OPINION;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.platform.Rejected;
import bantuek.command.route.Plan;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.office.OfficeSettings.EmptyStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Several posts asked at once: all of them, any of them, or some. */
class ParallelStepsTest {

    private final Town town = new Town();

    private MemoStory submitted(@Nullable Integer quorum) {
        return new MemoStory(town).onRoute(sideBySide(quorum)).submitted();
    }

    /** The director, the engineer and the head of supplies side by side, then the mayor. */
    private Plan sideBySide(@Nullable Integer quorum) {
        return plan(
                step(0, OPINION, post(town.director), quorum, null),
                step(0, OPINION, post(town.engineer), quorum, null),
                step(0, OPINION, post(town.storeHead), quorum, null),
                step(1, DECISION, PostReference.to(Kind.EXECUTIVE)));
    }

    @Nested
    class AllOf {

        @Test
        void the_memo_waits_for_all_at_once_and_they_sign_in_any_order() {
            submitted(null)
                    .thenWaitsFor(town.director, town.engineer, town.storeHead)
                    .given(concur(), town.storeHead)
                    .thenWaitsFor(town.director, town.engineer)
                    .given(concur(), town.director)
                    .thenWaitsFor(town.engineer)
                    .given(concur(), town.engineer)
                    .thenWaitsFor(town.mayor);
        }

        @Test
        void nobody_decides_before_the_last_of_them_has_signed() {
            Rejected rejected =
                    submitted(null)
                            .given(concur(), town.director)
                            .given(concur(), town.storeHead)
                            .when(approve(), town.mayor)
                            .thenRefused(NOT_YOUR_TURN);
            assertThat(rejected.data()).containsEntry("post", "ผู้อำนวยการกองช่าง");
        }

        @Test
        void who_has_signed_does_not_sign_for_the_others() {
            submitted(null)
                    .given(concur(), town.director)
                    .when(concur(), town.director)
                    .thenRefused(ALREADY_SIGNED);
        }

        @Test
        void one_of_them_at_which_nobody_can_sign_holds_the_memo_up() {
            town.leaves(town.engineer);
            MemoStory memo = new MemoStory(town).onRoute(sideBySide(null)).drafted();
            memo.given(MemoStory.submit(), town.officer);
            assertThat(memo.history()).endsWith(new StepBlocked(MEMO, 1));
            memo.given(concur(), town.director)
                    .given(concur(), town.storeHead)
                    .thenWaitsFor(town.engineer)
                    .when(approve(), town.mayor)
                    .thenRefused(NOT_YOUR_TURN);
        }

        @Test
        void it_is_said_once_that_nobody_can_sign_and_when_it_comes_to_be_so() {
            MemoStory memo = submitted(null);
            town.leaves(town.engineer);
            memo.when(concur(), town.director).then(concurred(0), new StepBlocked(MEMO, 1));
            memo.given(concur(), town.director).when(concur(), town.storeHead).then(concurred(2));
        }
    }

    @Nested
    class AnyOf {

        @Test
        void the_first_to_sign_answers_for_all() {
            submitted(1).given(concur(), town.engineer).thenWaitsFor(town.mayor);
        }

        @Test
        void who_comes_too_late_does_not_sign_any_more() {
            Rejected rejected =
                    submitted(1)
                            .given(concur(), town.engineer)
                            .when(concur(), town.director)
                            .thenRefused(STEP_NOT_OPEN);
            assertThat(rejected.data()).containsEntry("post", "นายกเทศมนตรี");
        }

        @Test
        void when_the_first_takes_it_back_all_are_asked_again() {
            submitted(1)
                    .given(concur(), town.engineer)
                    .given(recall(), town.engineer)
                    .thenWaitsFor(town.director, town.engineer, town.storeHead);
        }

        @Test
        void a_vacant_post_among_them_does_not_hold_the_memo_up() {
            town.leaves(town.engineer);
            submitted(1).given(concur(), town.director).thenWaitsFor(town.mayor);
        }
    }

    @Nested
    class SomeOf {

        @Test
        void the_memo_goes_on_with_the_second_of_three() {
            submitted(2)
                    .given(concur(), town.storeHead)
                    .thenWaitsFor(town.director, town.engineer)
                    .given(concur(), town.director)
                    .thenWaitsFor(town.mayor);
        }

        @Test
        void not_with_the_first() {
            submitted(2)
                    .given(concur(), town.storeHead)
                    .when(approve(), town.mayor)
                    .thenRefused(NOT_YOUR_TURN);
        }

        @Test
        void the_third_comes_too_late() {
            submitted(2)
                    .given(concur(), town.storeHead)
                    .given(concur(), town.director)
                    .when(concur(), town.engineer)
                    .thenRefused(STEP_NOT_OPEN);
        }

        @Test
        void where_fewer_are_left_than_are_asked_for_all_who_are_left_must_sign() {
            town.emptyStep(EmptyStep.PASS_OVER).leaves(town.engineer).leaves(town.storeHead);
            MemoStory memo = submitted(2);
            assertThat(memo.history())
                    .contains(
                            new StepPassedOver(MEMO, 1, PassingReason.VACANT),
                            new StepPassedOver(MEMO, 2, PassingReason.VACANT));
            memo.thenWaitsFor(town.director)
                    .given(concur(), town.director)
                    .thenWaitsFor(town.mayor);
        }
    }

    @Test
    void who_is_told_beside_them_does_not_count() {
        new MemoStory(town)
                .onRoute(
                        plan(
                                step(0, OPINION, post(town.director), 2, null),
                                step(0, OPINION, post(town.engineer), 2, null),
                                step(0, INFORMATION, post(town.storeHead)),
                                step(1, DECISION, PostReference.to(Kind.EXECUTIVE))))
                .submitted()
                .thenWaitsFor(town.director, town.engineer)
                .given(Acts.know(), town.storeHead)
                .given(concur(), town.director)
                .thenWaitsFor(town.engineer);
    }
}

package bantuek.command.memo;

import static bantuek.command.memo.Acts.approved;
import static bantuek.command.memo.Acts.concurred;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_TURN;
import static bantuek.command.memo.MemoRejection.STEP_NOT_OPEN;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.post;
import static bantuek.command.memo.Plans.step;
import static bantuek.events.memo.StepKind.ACTION;
import static bantuek.events.memo.StepKind.DECISION;
import static bantuek.events.memo.StepKind.OPINION;
import static bantuek.events.memo.StepKind.VIA;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.PassingReason;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.office.ActingCause;
import bantuek.events.office.OfficeSettings.EmptyStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** ตำแหน่งว่าง: a step at which nobody can sign. */
class EmptyStepTest {

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Nested
    class WhereTheMemoStops {

        @Test
        void it_says_that_nobody_can_sign_and_skips_nothing() {
            town.leaves(town.director);
            memo.submitted().thenWaitsFor(town.director);
            assertThat(memo.history()).endsWith(new StepBlocked(MEMO, 0));
            memo.when(concur(), town.clerk).thenRefused(NOT_YOUR_TURN);
            memo.when(approve(), town.mayor).thenRefused(NOT_YOUR_TURN);
        }

        @Test
        void it_says_so_also_where_it_comes_there_later() {
            town.leaves(town.clerk);
            memo.submitted()
                    .when(concur(), town.director)
                    .then(concurred(0), new StepBlocked(MEMO, 1));
        }

        @Test
        void each_such_step_says_so_by_itself() {
            town.leaves(town.director).leaves(town.clerk);
            memo.submitted();
            town.acts(town.engineer, town.director, ActingCause.VACANT);
            memo.when(concur(), town.engineer).then(concurred(0), new StepBlocked(MEMO, 1));
        }

        @Test
        void it_goes_on_as_soon_as_somebody_acts_there() {
            town.leaves(town.director);
            memo.submitted();
            town.acts(town.engineer, town.director, ActingCause.VACANT);
            memo.when(concur(), town.engineer).then(concurred(0));
            memo.given(concur(), town.engineer).thenWaitsFor(town.clerk);
        }

        @Test
        void where_somebody_can_sign_nothing_is_said() {
            memo.submitted();
            assertThat(memo.history()).noneMatch(StepBlocked.class::isInstance);
        }
    }

    @Nested
    class WhereTheMemoGoesOn {

        @BeforeEach
        void the_office_has_set_it_so() {
            town.emptyStep(EmptyStep.PASS_OVER);
        }

        @Test
        void an_empty_step_is_passed_over_for_everybody_to_see() {
            town.leaves(town.director);
            memo.submitted().thenWaitsFor(town.clerk);
            assertThat(memo.history()).endsWith(new StepPassedOver(MEMO, 0, PassingReason.VACANT));
        }

        @Test
        void who_sits_there_later_is_not_asked_for_what_was_passed_over() {
            town.leaves(town.engineer);
            memo.onRoute(
                            plan(
                                    step(0, OPINION, post(town.director)),
                                    step(0, OPINION, post(town.engineer)),
                                    step(1, DECISION, PostReference.to(Kind.EXECUTIVE))))
                    .submitted();
            town.acts(town.storeHead, town.engineer, ActingCause.VACANT);
            memo.when(concur(), town.storeHead).thenRefused(STEP_NOT_OPEN);
        }

        @Test
        void several_in_a_row_are() {
            town.leaves(town.director).leaves(town.clerk);
            memo.submitted().thenWaitsFor(town.mayor);
            assertThat(memo.history())
                    .endsWith(
                            new StepPassedOver(MEMO, 0, PassingReason.VACANT),
                            new StepPassedOver(MEMO, 1, PassingReason.VACANT));
        }

        @Test
        void so_is_one_that_the_memo_merely_passes_through() {
            town.leaves(town.director);
            memo.onRoute(
                            plan(
                                    step(0, VIA, PostReference.to(Kind.DIVISION_HEAD)),
                                    step(1, DECISION, PostReference.to(Kind.EXECUTIVE))))
                    .submitted()
                    .thenWaitsFor(town.mayor);
        }

        @Test
        void a_step_where_somebody_can_sign_is_not() {
            memo.submitted().thenWaitsFor(town.director);
        }

        @Test
        void a_decision_is_never_passed_over() {
            town.leaves(town.mayor).isAway(town.clerk);
            memo.concurredByDirector()
                    .when(concur(), town.clerk)
                    .then(concurred(1), new StepBlocked(MEMO, 2));
        }

        @Test
        void nor_is_what_is_to_be_done_after_it() {
            town.leaves(town.storekeeper);
            memo.onRoute(
                            plan(
                                    step(0, DECISION, PostReference.to(Kind.EXECUTIVE)),
                                    step(1, ACTION, post(town.storekeeper))))
                    .submitted()
                    .when(approve(), town.mayor)
                    .then(approved(0), new StepBlocked(MEMO, 1));
        }
    }
}

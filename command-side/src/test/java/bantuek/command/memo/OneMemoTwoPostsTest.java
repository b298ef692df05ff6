package bantuek.command.memo;

import static bantuek.command.memo.Acts.approved;
import static bantuek.command.memo.Acts.concurAs;
import static bantuek.command.memo.Acts.concurAt;
import static bantuek.command.memo.Acts.concurred;
import static bantuek.command.memo.MemoRejection.OTHER_CAPACITY;
import static bantuek.command.memo.MemoRejection.WHICH_STEP;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.MemoStory.opinion;
import static bantuek.command.memo.Plans.headOf;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.post;
import static bantuek.command.memo.Plans.step;
import static bantuek.events.memo.StepKind.DECISION;
import static bantuek.events.memo.StepKind.OPINION;
import static bantuek.events.memo.StepKind.VIA;

import bantuek.command.memo.Town.Official;
import bantuek.command.route.Plan;
import bantuek.events.memo.Flag;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.StepKind;
import bantuek.events.office.ActingCause;
import bantuek.events.office.OfficeSettings.SameSignatory;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One person who sits at two posts of the same route. */
class OneMemoTwoPostsTest {

    private static final PlannedStep DECIDES = step(9, DECISION, PostReference.to(Kind.EXECUTIVE));

    private final Town town = new Town();

    /** Supplies, finance, the clerk, the mayor. */
    private static Plan upwards(StepKind first, StepKind second) {
        return plan(
                step(0, first, headOf(Town.SUPPLIES)),
                step(1, second, headOf(Town.FINANCE)),
                step(2, OPINION, PostReference.to(Kind.CLERK)),
                DECIDES);
    }

    private MemoStory submitted(Plan plan) {
        return new MemoStory(town).onRoute(plan).submittedBy(town.storekeeper, Town.SUPPLIES);
    }

    private void headOfSuppliesActsForTheDirector() {
        town.leaves(town.director).acts(town.storeHead, town.director, ActingCause.VACANT);
    }

    @Nested
    class WhereOneSignatureIsToDo {

        @Test
        void the_acting_director_who_heads_the_section_too_signs_once_with_both_titles() {
            headOfSuppliesActsForTheDirector();
            MemoStory memo = submitted(upwards(OPINION, OPINION));
            memo.when(concur(), town.storeHead)
                    .then(concurred(0, 1))
                    .inCapacity("หัวหน้างานพัสดุ", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
            memo.given(concur(), town.storeHead).thenWaitsFor(town.clerk);
        }

        @Test
        void so_does_who_holds_both_posts() {
            town.leaves(town.storeHead).appoint(town.director.person(), town.storeHead);
            submitted(upwards(OPINION, OPINION))
                    .when(concur(), town.director)
                    .then(concurred(0, 1))
                    .inCapacity("หัวหน้างานพัสดุ", "ผู้อำนวยการกองคลัง");
        }

        @Test
        void one_signature_goes_as_far_up_as_the_same_person_is_next() {
            headOfSuppliesActsForTheDirector();
            town.leaves(town.clerk).acts(town.storeHead, town.clerk, ActingCause.VACANT);
            submitted(upwards(OPINION, OPINION))
                    .when(concur(), town.storeHead)
                    .then(concurred(0, 1, 2));
        }

        @Test
        void it_does_not_jump_over_somebody_else() {
            town.leaves(town.clerk).acts(town.storeHead, town.clerk, ActingCause.VACANT);
            MemoStory memo = submitted(upwards(OPINION, OPINION));
            memo.when(concur(), town.storeHead).then(concurred(0));
            memo.given(concur(), town.storeHead).thenWaitsFor(town.director);
        }

        @Test
        void whoever_merely_stands_in_does_not_answer_by_the_way_for_a_holder_who_is_there() {
            town.acts(town.storeHead, town.director, ActingCause.UNABLE);
            MemoStory memo = submitted(upwards(OPINION, OPINION));
            memo.when(concur(), town.storeHead).then(concurred(0)).inCapacity("หัวหน้างานพัสดุ");
            memo.given(concur(), town.storeHead).when(concur(), town.director).then(concurred(1));
        }

        @Test
        void who_says_for_which_post_they_sign_signs_for_that_one_alone() {
            headOfSuppliesActsForTheDirector();
            MemoStory memo = submitted(upwards(OPINION, OPINION));
            memo.when(concurAs(town.storeHead), town.storeHead)
                    .then(concurred(0))
                    .inCapacity("หัวหน้างานพัสดุ");
            memo.when(concurAs(town.director), town.storeHead).thenRefused(OTHER_CAPACITY);
            memo.given(concurAs(town.storeHead), town.storeHead)
                    .when(concurAs(town.director), town.storeHead)
                    .then(concurred(1))
                    .inCapacity("หัวหน้างานพัสดุ", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
        }

        @Test
        void an_opinion_is_never_a_decision_by_the_way() {
            town.leaves(town.mayor).acts(town.clerk, town.mayor, ActingCause.VACANT);
            MemoStory memo = new MemoStory(town).concurredByDirector();
            memo.when(concur(), town.clerk).then(concurred(1)).inCapacity("ปลัดเทศบาล");
            memo.given(concur(), town.clerk)
                    .when(approve(), town.clerk)
                    .then(approved(2, Flag.GAVE_OPINION_BEFORE));
        }

        @Test
        void who_merely_passes_a_memo_on_has_given_no_opinion_at_the_next_step() {
            headOfSuppliesActsForTheDirector();
            submitted(upwards(VIA, OPINION))
                    .when(opinion(Opinion.PASSED, null), town.storeHead)
                    .then(passed(0));
        }

        @Test
        void passing_on_twice_is_one_act() {
            headOfSuppliesActsForTheDirector();
            submitted(upwards(VIA, VIA))
                    .when(opinion(Opinion.PASSED, null), town.storeHead)
                    .then(passed(0, 1));
        }

        @Test
        void an_opinion_is_also_given_where_the_memo_next_goes_through_the_same_hands() {
            headOfSuppliesActsForTheDirector();
            submitted(upwards(OPINION, VIA)).when(concur(), town.storeHead).then(concurred(0, 1));
        }

        @Test
        void two_open_steps_are_answered_at_once() {
            town.leaves(town.director).acts(town.engineer, town.director, ActingCause.VACANT);
            submitted(sideBySide(town.director, town.engineer))
                    .when(concur(), town.engineer)
                    .then(concurred(0, 1))
                    .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
        }

        @Test
        void of_two_open_steps_ones_own_is_signed_and_not_that_of_a_holder_who_is_there() {
            town.acts(town.engineer, town.director, ActingCause.UNABLE);
            MemoStory memo = submitted(sideBySide(town.director, town.engineer));
            memo.when(concur(), town.engineer).then(concurred(1)).inCapacity("ผู้อำนวยการกองช่าง");
            memo.when(concurAt(0), town.engineer).then(concurred(0, 1));
        }

        @Test
        void who_could_stand_in_for_two_who_are_there_says_for_which() {
            town.acts(town.clerk, town.director, ActingCause.UNABLE);
            town.acts(town.clerk, town.engineer, ActingCause.UNABLE);
            MemoStory memo = submitted(sideBySide(town.director, town.engineer));
            memo.when(concur(), town.clerk).thenRefused(WHICH_STEP);
            memo.when(concurAt(1), town.clerk)
                    .then(concurred(1))
                    .inCapacity("ปลัดเทศบาล", "รักษาราชการแทน ผู้อำนวยการกองช่าง");
        }

        @Test
        void one_signature_that_answered_two_steps_is_taken_back_as_one() {
            headOfSuppliesActsForTheDirector();
            submitted(upwards(OPINION, OPINION))
                    .given(concur(), town.storeHead)
                    .given(Acts.recall(), town.storeHead)
                    .thenWaitsFor(town.storeHead);
        }
    }

    @Nested
    class WhereEachStepIsSigned {

        @BeforeEach
        void the_office_has_set_it_so() {
            town.sameSignatory(SameSignatory.EACH);
        }

        @Test
        void the_acting_director_who_heads_the_section_too_signs_twice() {
            headOfSuppliesActsForTheDirector();
            MemoStory memo = submitted(upwards(OPINION, OPINION));
            memo.when(concur(), town.storeHead).then(concurred(0)).inCapacity("หัวหน้างานพัสดุ");
            memo.given(concur(), town.storeHead)
                    .when(concur(), town.storeHead)
                    .then(concurred(1))
                    .inCapacity("หัวหน้างานพัสดุ", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
        }

        @Test
        void who_sits_at_two_open_steps_says_which_one_they_sign() {
            town.leaves(town.director).acts(town.engineer, town.director, ActingCause.VACANT);
            MemoStory memo = submitted(sideBySide(town.director, town.engineer));
            memo.when(concur(), town.engineer).thenRefused(WHICH_STEP);
            memo.when(concurAt(0), town.engineer)
                    .then(concurred(0))
                    .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
            memo.when(concurAs(town.engineer), town.engineer)
                    .then(concurred(1))
                    .inCapacity("ผู้อำนวยการกองช่าง");
        }
    }

    private Plan sideBySide(Official... posts) {
        List<PlannedStep> steps = new ArrayList<>();
        for (Official official : posts) {
            steps.add(step(0, OPINION, post(official)));
        }
        steps.add(DECIDES);
        return plan(steps.toArray(PlannedStep[]::new));
    }

    private static OpinionRecorded passed(int step, Integer... also) {
        return new OpinionRecorded(
                MEMO,
                step,
                Opinion.PASSED,
                null,
                List.of(also),
                MemoStory.TEXT.fingerprint(),
                List.of());
    }
}

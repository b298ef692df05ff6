package bantuek.command.memo;

import static bantuek.command.memo.Acts.approved;
import static bantuek.command.memo.Acts.concurred;
import static bantuek.command.memo.MemoRejection.OWN_MEMO;
import static bantuek.command.memo.MemoRejection.STEP_NOT_OPEN;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.TEXT;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.step;
import static bantuek.events.memo.StepKind.DECISION;
import static bantuek.events.memo.StepKind.VIA;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Flag;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.office.ActingCause;
import bantuek.events.office.OfficeSettings.OwnMemo;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** ผู้ร่างเป็นผู้ลงนามเอง: somebody whose turn it is to sign what they drafted. */
class OwnMemoTest {

    private static final StepPassedOver PASSED =
            new StepPassedOver(MEMO, 0, PassingReason.OWN_MEMO);

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    private MemoStory draftedByTheDirector() {
        return memo.submittedBy(town.director, Town.FINANCE);
    }

    @Nested
    class WhereItGoesOnToTheNextSuperior {

        @Test
        void a_drafter_who_is_the_director_is_passed_over_for_everybody_to_see() {
            draftedByTheDirector().thenWaitsFor(town.clerk);
            assertThat(memo.history()).endsWith(PASSED);
        }

        @Test
        void so_is_a_drafter_who_acts_for_the_director() {
            town.leaves(town.director).acts(town.engineer, town.director, ActingCause.VACANT);
            memo.submittedBy(town.engineer, Town.FINANCE).thenWaitsFor(town.clerk);
            assertThat(memo.history()).endsWith(PASSED);
        }

        @Test
        void and_who_is_next_too_is_passed_over_again() {
            town.leaves(town.clerk).acts(town.director, town.clerk, ActingCause.VACANT);
            draftedByTheDirector().thenWaitsFor(town.mayor);
            assertThat(memo.history())
                    .endsWith(PASSED, new StepPassedOver(MEMO, 1, PassingReason.OWN_MEMO));
        }

        @Test
        void a_memo_goes_past_its_drafter_also_where_it_merely_passes_through_their_hands() {
            memo.onRoute(
                            plan(
                                    step(0, VIA, PostReference.to(Kind.DIVISION_HEAD)),
                                    step(1, DECISION, PostReference.to(Kind.EXECUTIVE))))
                    .submittedBy(town.director, Town.FINANCE)
                    .thenWaitsFor(town.mayor);
        }

        @Test
        void the_drafter_gives_no_opinion_there_afterwards() {
            draftedByTheDirector().when(concur(), town.director).thenRefused(STEP_NOT_OPEN);
        }

        @Test
        void where_somebody_else_can_sign_the_memo_waits_for_them() {
            town.acts(town.engineer, town.director, ActingCause.UNABLE);
            draftedByTheDirector().thenWaitsFor(town.director);
            memo.when(concur(), town.director).thenRefused(OWN_MEMO);
            memo.when(concur(), town.engineer)
                    .then(concurred(0))
                    .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน ผู้อำนวยการกองคลัง")
                    .warning();
        }

        @Test
        void where_they_can_no_longer_the_drafter_sends_it_on_and_has_given_no_opinion() {
            town.acts(
                    town.engineer,
                    town.director,
                    ActingCause.UNABLE,
                    Town.TODAY.minusDays(1),
                    Town.TODAY);
            draftedByTheDirector()
                    .on(Town.TODAY.plusDays(1))
                    .when(concur(), town.director)
                    .then(PASSED)
                    .inCapacity("ผู้อำนวยการกองคลัง");
            memo.given(concur(), town.director).thenWaitsFor(town.clerk);
        }
    }

    @Nested
    class WhereItIsForbidden {

        @BeforeEach
        void the_office_has_set_it_so() {
            town.ownMemo(OwnMemo.FORBID);
        }

        @Test
        void the_memo_stops_at_its_drafter_and_says_so() {
            draftedByTheDirector().thenWaitsFor(town.director);
            assertThat(memo.history()).endsWith(new StepBlocked(MEMO, 0));
        }

        @Test
        void the_drafter_gives_no_opinion() {
            draftedByTheDirector().when(concur(), town.director).thenRefused(OWN_MEMO);
        }

        @Test
        void it_goes_on_when_somebody_else_can_sign() {
            draftedByTheDirector();
            town.acts(town.engineer, town.director, ActingCause.UNABLE);
            memo.when(concur(), town.engineer).then(concurred(0));
        }
    }

    @Nested
    class WhereItIsMarked {

        @BeforeEach
        void the_office_has_set_it_so() {
            town.ownMemo(OwnMemo.FLAG);
        }

        @Test
        void the_drafter_signs_and_the_signature_is_marked() {
            draftedByTheDirector().thenWaitsFor(town.director);
            memo.when(concur(), town.director)
                    .then(
                            new OpinionRecorded(
                                    MEMO,
                                    0,
                                    Opinion.CONCUR,
                                    null,
                                    List.of(),
                                    TEXT.fingerprint(),
                                    List.of(Flag.OWN_MEMO)))
                    .warning(Flag.OWN_MEMO);
        }

        @Test
        void nobody_elses_signature_is() {
            draftedByTheDirector()
                    .given(concur(), town.director)
                    .when(concur(), town.clerk)
                    .then(concurred(1))
                    .warning();
        }

        @Test
        void a_drafter_who_decides_is_marked_too() {
            town.leaves(town.mayor).acts(town.officer, town.mayor, ActingCause.VACANT);
            memo.concurredByClerk()
                    .when(approve(), town.officer)
                    .then(approved(2, Flag.OWN_MEMO))
                    .warning(Flag.OWN_MEMO);
        }

        @Test
        void and_doubly_where_they_gave_an_opinion_before() {
            town.leaves(town.mayor).acts(town.director, town.mayor, ActingCause.VACANT);
            draftedByTheDirector()
                    .given(concur(), town.director)
                    .given(concur(), town.clerk)
                    .when(approve(), town.director)
                    .then(approved(2, Flag.OWN_MEMO, Flag.GAVE_OPINION_BEFORE));
        }
    }

    @Nested
    class TheDecision {

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "FLAG")
        void is_never_taken_by_the_drafter_nor_passed_over(OwnMemo setting) {
            town.ownMemo(setting);
            town.leaves(town.mayor).acts(town.officer, town.mayor, ActingCause.VACANT);
            memo.concurredByDirector()
                    .when(concur(), town.clerk)
                    .then(concurred(1), new StepBlocked(MEMO, 2));
            memo.given(concur(), town.clerk).when(approve(), town.officer).thenRefused(OWN_MEMO);
        }

        @Test
        void is_taken_by_somebody_else_who_may() {
            town.acts(town.officer, town.mayor, ActingCause.UNABLE);
            memo.concurredByDirector().when(concur(), town.clerk).then(concurred(1));
            memo.given(concur(), town.clerk).when(approve(), town.officer).thenRefused(OWN_MEMO);
            memo.when(approve(), town.mayor).then(approved(2)).warning();
        }
    }
}

package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.ALREADY_DECIDED;
import static bantuek.command.memo.MemoRejection.ALREADY_DRAFTED;
import static bantuek.command.memo.MemoRejection.ALREADY_SIGNED;
import static bantuek.command.memo.MemoRejection.NOTHING_PROPOSED;
import static bantuek.command.memo.MemoRejection.NOT_ON_ROUTE;
import static bantuek.command.memo.MemoRejection.NOT_SUBMITTED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DRAFT;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_TURN;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_UNIT;
import static bantuek.command.memo.MemoRejection.NO_LONGER_A_DRAFT;
import static bantuek.command.memo.MemoRejection.STEP_WANTS_DECISION;
import static bantuek.command.memo.MemoRejection.STEP_WANTS_OPINION;
import static bantuek.command.memo.MemoRejection.UNKNOWN;
import static bantuek.command.memo.MemoStory.CLERK;
import static bantuek.command.memo.MemoStory.DIRECTOR;
import static bantuek.command.memo.MemoStory.MAYOR;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.OFFICER;
import static bantuek.command.memo.MemoStory.OTHER_OFFICER;
import static bantuek.command.memo.MemoStory.ROUTE;
import static bantuek.command.memo.MemoStory.STRANGER;
import static bantuek.command.memo.MemoStory.TEXT;
import static bantuek.command.memo.MemoStory.UNIT;
import static bantuek.command.memo.MemoStory.given;
import static bantuek.command.memo.MemoStory.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.ReviseMemo;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.events.InvalidValue;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemoDeciderTest {

    private static final MemoText OTHER_TEXT =
            new MemoText("เรื่องใหม่", TEXT.addressee(), "", "", "เห็นควรอนุมัติ");

    private final DraftMemo draft = new DraftMemo(MEMO, UNIT, TEXT);
    private final SubmitMemo submit = new SubmitMemo(MEMO);
    private final RecordOpinion concur = new RecordOpinion(MEMO, Opinion.CONCUR, null);
    private final DecideMemo approve = new DecideMemo(MEMO, Decision.APPROVED, null);

    @Nested
    class Drafting {

        @Test
        void an_officer_of_the_unit_drafts_and_signs_with_the_post_held_there() {
            given(nothing())
                    .when(draft, OFFICER)
                    .then(new MemoDrafted(MEMO, UNIT, TEXT))
                    .inCapacity(OFFICER);
        }

        @Test
        void nobody_drafts_for_a_unit_in_which_they_hold_no_post() {
            given(nothing()).when(draft, MAYOR).thenRefused(NOT_YOUR_UNIT);
            given(nothing()).when(draft, STRANGER).thenRefused(NOT_YOUR_UNIT);
        }

        @Test
        void a_memo_is_drafted_once() {
            given(MemoStory.drafted()).when(draft, OFFICER).thenRefused(ALREADY_DRAFTED);
        }
    }

    @Nested
    class Revising {

        @Test
        void the_drafter_changes_the_text_as_long_as_it_is_a_draft() {
            given(MemoStory.drafted())
                    .when(new ReviseMemo(MEMO, OTHER_TEXT), OFFICER)
                    .then(new MemoRevised(MEMO, OTHER_TEXT));
        }

        @Test
        void saving_the_same_text_again_records_nothing() {
            given(MemoStory.drafted()).when(new ReviseMemo(MEMO, TEXT), OFFICER).thenNothing();
        }

        @Test
        void a_colleague_of_the_same_unit_does_not_change_somebody_elses_draft() {
            given(MemoStory.drafted())
                    .when(new ReviseMemo(MEMO, OTHER_TEXT), OTHER_OFFICER)
                    .thenRefused(NOT_YOUR_DRAFT);
        }

        @Test
        void a_submitted_memo_is_not_changed_any_more() {
            given(MemoStory.submitted())
                    .when(new ReviseMemo(MEMO, OTHER_TEXT), OFFICER)
                    .thenRefused(NO_LONGER_A_DRAFT);
            given(MemoStory.approved())
                    .when(new ReviseMemo(MEMO, OTHER_TEXT), OFFICER)
                    .thenRefused(NO_LONGER_A_DRAFT);
        }

        @Test
        void what_was_never_drafted_is_unknown() {
            given(nothing()).when(new ReviseMemo(MEMO, TEXT), OFFICER).thenRefused(UNKNOWN);
        }
    }

    @Nested
    class Submitting {

        @Test
        void the_drafter_submits_and_the_route_is_fixed_from_then_on() {
            given(MemoStory.drafted())
                    .when(submit, OFFICER)
                    .then(new MemoSubmitted(MEMO, ROUTE))
                    .inCapacity(OFFICER);
        }

        @Test
        void nobody_else_submits_it() {
            given(MemoStory.drafted()).when(submit, OTHER_OFFICER).thenRefused(NOT_YOUR_DRAFT);
            given(MemoStory.drafted()).when(submit, DIRECTOR).thenRefused(NOT_YOUR_DRAFT);
        }

        @Test
        void a_memo_that_proposes_nothing_is_not_submitted() {
            MemoText empty = new MemoText("เรื่อง", "นายก", "เดิม", "จริง", " ");
            given(MemoStory.draftedWith(empty)).when(submit, OFFICER).thenRefused(NOTHING_PROPOSED);
        }

        @Test
        void a_memo_is_submitted_once() {
            given(MemoStory.submitted()).when(submit, OFFICER).thenRefused(NO_LONGER_A_DRAFT);
        }

        @Test
        void a_drafter_who_left_the_unit_does_not_submit_in_its_name() {
            given(MemoStory.drafted())
                    .when(submit, OFFICER.withoutPosts())
                    .thenRefused(NOT_YOUR_UNIT);
        }
    }

    @Nested
    class GivingAnOpinion {

        @Test
        void the_director_is_first_and_the_clerk_second() {
            given(MemoStory.submitted())
                    .when(concur, DIRECTOR)
                    .then(new OpinionRecorded(MEMO, 0, Opinion.CONCUR, null))
                    .inCapacity(DIRECTOR);
            given(MemoStory.concurredByDirector())
                    .when(concur, CLERK)
                    .then(new OpinionRecorded(MEMO, 1, Opinion.CONCUR, null))
                    .inCapacity(CLERK);
        }

        @ParameterizedTest
        @EnumSource
        void whatever_the_opinion_the_memo_goes_on_up(Opinion opinion) {
            given(MemoStory.submitted())
                    .and(new OpinionRecorded(MEMO, 0, opinion, "เหตุผล"), DIRECTOR)
                    .when(concur, CLERK)
                    .then(new OpinionRecorded(MEMO, 1, Opinion.CONCUR, null));
        }

        @Test
        void not_to_concur_needs_a_reason() {
            assertThatThrownBy(() ->
                            given(MemoStory.submitted())
                                    .when(
                                            new RecordOpinion(MEMO, Opinion.NOT_CONCUR, null),
                                            DIRECTOR))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            refused ->
                                    assertThat(refused.code()).isEqualTo("opinion.note-missing"));
        }

        @Test
        void the_clerk_does_not_sign_before_the_director() {
            given(MemoStory.submitted()).when(concur, CLERK).thenRefused(NOT_YOUR_TURN);
        }

        @Test
        void the_director_does_not_sign_twice() {
            given(MemoStory.concurredByDirector())
                    .when(concur, DIRECTOR)
                    .thenRefused(ALREADY_SIGNED);
        }

        @Test
        void who_holds_no_post_on_the_route_does_not_sign() {
            given(MemoStory.submitted()).when(concur, OFFICER).thenRefused(NOT_ON_ROUTE);
            given(MemoStory.submitted()).when(concur, STRANGER).thenRefused(NOT_ON_ROUTE);
        }

        @Test
        void a_director_whose_appointment_has_ended_does_not_sign() {
            given(MemoStory.submitted())
                    .when(concur, DIRECTOR.withoutPosts())
                    .thenRefused(NOT_ON_ROUTE);
        }

        @Test
        void the_mayor_decides_and_does_not_merely_opine() {
            given(MemoStory.concurredByClerk())
                    .when(concur, MAYOR)
                    .thenRefused(STEP_WANTS_DECISION);
        }

        @Test
        void a_draft_takes_no_opinion() {
            given(MemoStory.drafted()).when(concur, DIRECTOR).thenRefused(NOT_SUBMITTED);
        }

        @Test
        void what_was_never_drafted_takes_none() {
            given(nothing()).when(concur, DIRECTOR).thenRefused(UNKNOWN);
        }
    }

    @Nested
    class Deciding {

        @Test
        void the_mayor_approves_after_the_clerk() {
            given(MemoStory.concurredByClerk())
                    .when(approve, MAYOR)
                    .then(new DecisionRecorded(MEMO, 2, Decision.APPROVED, null))
                    .inCapacity(MAYOR);
        }

        @Test
        void the_mayor_approves_also_against_the_clerks_opinion() {
            given(MemoStory.concurredByDirector())
                    .and(new OpinionRecorded(MEMO, 1, Opinion.NOT_CONCUR, "งบไม่พอ"), CLERK)
                    .when(approve, MAYOR)
                    .then(new DecisionRecorded(MEMO, 2, Decision.APPROVED, null));
        }

        @Test
        void not_to_approve_needs_a_reason() {
            assertThatThrownBy(() ->
                            given(MemoStory.concurredByClerk())
                                    .when(new DecideMemo(MEMO, Decision.NOT_APPROVED, null), MAYOR))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            refused ->
                                    assertThat(refused.code())
                                            .isEqualTo("decision.reason-missing"));
        }

        @Test
        void the_mayor_does_not_decide_before_the_clerk_has_spoken() {
            given(MemoStory.concurredByDirector()).when(approve, MAYOR).thenRefused(NOT_YOUR_TURN);
            given(MemoStory.submitted()).when(approve, MAYOR).thenRefused(NOT_YOUR_TURN);
        }

        @Test
        void the_director_gives_an_opinion_and_does_not_decide() {
            given(MemoStory.submitted()).when(approve, DIRECTOR).thenRefused(STEP_WANTS_OPINION);
        }

        @Test
        void a_memo_is_decided_once() {
            given(MemoStory.approved()).when(approve, MAYOR).thenRefused(ALREADY_SIGNED);
            given(MemoStory.approved())
                    .when(approve, MemoStory.person(99, MAYOR.seat()))
                    .thenRefused(ALREADY_DECIDED);
        }

        @Test
        void a_decided_memo_takes_no_opinion_either() {
            given(MemoStory.approved()).when(concur, STRANGER).thenRefused(ALREADY_DECIDED);
        }
    }

    @Test
    void impossible_history_is_not_folded() {
        UUID memo = MEMO;
        assertThatThrownBy(() ->
                        Memo.evolve(
                                new Memo.Unwritten(),
                                new OpinionRecorded(memo, 0, Opinion.CONCUR, null),
                                MemoStory.by(DIRECTOR)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        given(MemoStory.submitted())
                                .and(new OpinionRecorded(memo, 1, Opinion.CONCUR, null), CLERK))
                .isInstanceOf(IllegalStateException.class);
    }
}

package bantuek.command.memo;

import static bantuek.command.memo.Acts.OTHER_TEXT;
import static bantuek.command.memo.Acts.archive;
import static bantuek.command.memo.Acts.revise;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.MemoRejection.ALREADY_DRAFTED;
import static bantuek.command.memo.MemoRejection.NOTHING_PROPOSED;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_DRAFT;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_UNIT;
import static bantuek.command.memo.MemoRejection.NO_LONGER_A_DRAFT;
import static bantuek.command.memo.MemoRejection.UNIT_CLOSED;
import static bantuek.command.memo.MemoRejection.UNKNOWN;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.TEXT;
import static bantuek.command.memo.MemoStory.decide;
import static bantuek.command.memo.MemoStory.submit;

import bantuek.command.memo.MemoCommand.CopyMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.office.ActingCause;
import bantuek.events.office.UnitClosed;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** ร่าง, แก้ไข, เสนอ */
class DraftingTest {

    private static final UUID ORIGINAL = new UUID(1, 2);

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Nested
    class Drafting {

        private final DraftMemo draft = new DraftMemo(MEMO, Town.FINANCE, TEXT, null, null);

        @Test
        void an_officer_of_the_unit_drafts_and_signs_with_the_post_held_there() {
            memo.when(draft, town.officer)
                    .then(new MemoDrafted(MEMO, Town.FINANCE, TEXT))
                    .inCapacity("นักวิชาการเงินและบัญชี");
        }

        @Test
        void a_memo_is_of_the_kind_that_its_drafter_names() {
            memo.when(new DraftMemo(MEMO, Town.FINANCE, TEXT, "asset-loan", null), town.officer)
                    .then(new MemoDrafted(MEMO, Town.FINANCE, TEXT, "asset-loan", null, null));
        }

        @Test
        void who_acts_for_the_head_of_a_unit_drafts_for_it_with_both_titles() {
            town.leaves(town.director).acts(town.engineer, town.director, ActingCause.VACANT);
            memo.when(draft, town.engineer)
                    .then(new MemoDrafted(MEMO, Town.FINANCE, TEXT))
                    .inCapacity("ผู้อำนวยการกองช่าง", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
        }

        @Test
        void nobody_drafts_for_a_unit_in_which_they_hold_no_post() {
            memo.when(draft, town.mayor).thenRefused(NOT_YOUR_UNIT);
            memo.when(draft, town.engineer).thenRefused(NOT_YOUR_UNIT);
            memo.when(draft, Town.STRANGER).thenRefused(NOT_YOUR_UNIT);
        }

        @Test
        void an_officer_of_a_section_does_not_draft_for_the_division_above_it() {
            memo.when(draft, town.storekeeper).thenRefused(NOT_YOUR_UNIT);
        }

        @Test
        void nobody_drafts_for_a_unit_that_was_closed() {
            town.happened(new UnitClosed(Town.ORGANISATION, Town.FINANCE, Town.WORKS));
            memo.when(draft, town.officer).thenRefused(UNIT_CLOSED);
        }

        @Test
        void a_memo_is_drafted_once() {
            memo.drafted().when(draft, town.officer).thenRefused(ALREADY_DRAFTED);
        }
    }

    @Nested
    class Copying {

        private final CopyMemo copy = new CopyMemo(MEMO, ORIGINAL);

        @Test
        void what_was_not_approved_is_copied_to_a_new_draft_of_the_same_kind() {
            MemoStory original = new MemoStory(town);
            original.given(
                            new DraftMemo(MEMO, Town.FINANCE, TEXT, "plan-follow-up", null),
                            town.officer)
                    .given(submit(), town.officer)
                    .given(MemoStory.concur(), town.director)
                    .given(MemoStory.concur(), town.clerk)
                    .given(decide(Decision.NOT_APPROVED, "งบไม่พอ"), town.mayor);
            memo.beside(original.memo())
                    .when(copy, town.otherOfficer)
                    .then(
                            new MemoDrafted(
                                    MEMO, Town.FINANCE, TEXT, "plan-follow-up", null, ORIGINAL))
                    .inCapacity("เจ้าพนักงานธุรการ");
        }

        @Test
        void only_somebody_of_its_unit_copies_a_memo() {
            memo.beside(new MemoStory(town).submitted().memo())
                    .when(copy, town.engineer)
                    .thenRefused(NOT_YOUR_UNIT);
        }

        @Test
        void what_does_not_exist_is_not_copied() {
            memo.when(copy, town.officer).thenRefused(UNKNOWN);
        }

        @Test
        void what_was_destroyed_is_not_copied() {
            Memo destroyed =
                    new MemoStory(town)
                            .approved()
                            .given(archive(RetentionClass.ONE_YEAR), town.clerk)
                            .on(Town.TODAY.plusYears(2))
                            .given(Acts.proposeDisposal(), town.clerk)
                            .given(Acts.approveDisposal(), town.clerk)
                            .happened(new MemoDisposed(MEMO), town.mayor)
                            .memo();
            memo.beside(destroyed).when(copy, town.officer).thenRefused(UNKNOWN);
        }

        @Test
        void a_memo_that_is_there_already_does_not_become_a_copy() {
            memo.drafted()
                    .beside(new MemoStory(town).submitted().memo())
                    .when(copy, town.officer)
                    .thenRefused(ALREADY_DRAFTED);
        }
    }

    @Nested
    class Revising {

        @Test
        void the_drafter_changes_the_text_as_long_as_it_is_a_draft() {
            memo.drafted()
                    .when(revise(OTHER_TEXT), town.officer)
                    .then(new MemoRevised(MEMO, OTHER_TEXT))
                    .inCapacity();
        }

        @Test
        void saving_the_same_text_again_records_nothing() {
            memo.drafted().when(revise(TEXT), town.officer).thenNothing();
        }

        @Test
        void a_colleague_of_the_same_unit_does_not_change_somebody_elses_draft() {
            memo.drafted().when(revise(OTHER_TEXT), town.otherOfficer).thenRefused(NOT_YOUR_DRAFT);
        }

        @Test
        void the_drafter_changes_it_again_when_it_was_sent_back() {
            memo.submitted()
                    .given(sendBack(), town.director)
                    .when(revise(OTHER_TEXT), town.officer)
                    .then(new MemoRevised(MEMO, OTHER_TEXT));
        }

        @Test
        void a_submitted_memo_is_not_changed_any_more() {
            memo.submitted().when(revise(OTHER_TEXT), town.officer).thenRefused(NO_LONGER_A_DRAFT);
        }

        @Test
        void after_the_decision_nothing_is_edited() {
            memo.approved().when(revise(OTHER_TEXT), town.officer).thenRefused(NO_LONGER_A_DRAFT);
        }

        @Test
        void what_was_never_drafted_is_unknown() {
            memo.when(revise(TEXT), town.officer).thenRefused(UNKNOWN);
        }
    }

    @Nested
    class Submitting {

        @Test
        void the_drafter_submits_and_the_route_is_fixed_from_then_on() {
            memo.drafted()
                    .when(submit(), town.officer)
                    .then(
                            new MemoSubmitted(
                                    MEMO,
                                    List.of(
                                            step(StepKind.OPINION, town.director, 0),
                                            step(StepKind.OPINION, town.clerk, 1),
                                            step(StepKind.DECISION, town.mayor, 2)),
                                    Plans.PIN,
                                    List.of(),
                                    List.of()))
                    .inCapacity("นักวิชาการเงินและบัญชี");
            memo.given(submit(), town.officer).thenWaitsFor(town.director);
        }

        @Test
        void nobody_else_submits_it() {
            memo.drafted().when(submit(), town.otherOfficer).thenRefused(NOT_YOUR_DRAFT);
            memo.when(submit(), town.director).thenRefused(NOT_YOUR_DRAFT);
        }

        @Test
        void a_memo_that_proposes_nothing_is_not_submitted() {
            MemoText empty = new MemoText("เรื่อง", "นายก", "เดิม", "จริง", " ");
            memo.drafted(empty).when(submit(), town.officer).thenRefused(NOTHING_PROPOSED);
        }

        @Test
        void a_memo_is_submitted_once() {
            memo.submitted().when(submit(), town.officer).thenRefused(NO_LONGER_A_DRAFT);
        }

        @Test
        void a_drafter_who_left_the_unit_does_not_submit_in_its_name() {
            memo.drafted();
            town.leaves(town.officer);
            memo.when(submit(), town.officer).thenRefused(NOT_YOUR_UNIT);
        }

        @Test
        void nothing_is_submitted_in_the_name_of_a_unit_that_was_closed_meanwhile() {
            memo.drafted();
            town.happened(new UnitClosed(Town.ORGANISATION, Town.FINANCE, null));
            memo.when(submit(), town.officer).thenRefused(UNIT_CLOSED);
        }

        private static RouteStep step(StepKind kind, Town.Official official, int stage) {
            return new RouteStep(kind, official.post(), official.title(), stage, null, null);
        }
    }
}

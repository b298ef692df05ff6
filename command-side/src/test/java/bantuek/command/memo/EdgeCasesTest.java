package bantuek.command.memo;

import static bantuek.command.memo.Acts.OTHER_TEXT;
import static bantuek.command.memo.Acts.approveAs;
import static bantuek.command.memo.Acts.approved;
import static bantuek.command.memo.Acts.archive;
import static bantuek.command.memo.Acts.concurAs;
import static bantuek.command.memo.Acts.concurred;
import static bantuek.command.memo.Acts.open;
import static bantuek.command.memo.Acts.recall;
import static bantuek.command.memo.Acts.revise;
import static bantuek.command.memo.Acts.revoke;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.MemoRejection.ALREADY_DECIDED;
import static bantuek.command.memo.MemoRejection.NOT_LAST;
import static bantuek.command.memo.MemoRejection.NOT_ON_ROUTE;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_TURN;
import static bantuek.command.memo.MemoRejection.NO_LONGER_A_DRAFT;
import static bantuek.command.memo.MemoRejection.OTHER_CAPACITY;
import static bantuek.command.memo.MemoRejection.STEP_NOT_OPEN;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.TEXT;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.MemoStory.opinion;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.step;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.Memo.Cancelled;
import bantuek.command.memo.Memo.Draft;
import bantuek.command.memo.Memo.Returned;
import bantuek.command.memo.Memo.Written;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.Ruling.Beside;
import bantuek.events.memo.Flag;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.OfficeSettings.SameSignatory;
import bantuek.events.office.PostRetitled;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitRenamed;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What most approval systems get wrong, each by the name of the case. */
class EdgeCasesTest {

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    @Test
    void director_post_vacant_nobody_acting_blocks_the_step_and_skips_nothing() {
        town.leaves(town.director);
        memo.submitted();
        assertThat(memo.history()).endsWith(new StepBlocked(MEMO, 0));
        memo.thenWaitsFor(town.director).when(concur(), town.clerk).thenRefused(NOT_YOUR_TURN);
    }

    @Test
    void acting_director_is_section_head_of_the_same_route_and_signs_once_with_both_titles() {
        actingDirectorIsSectionHead()
                .when(concur(), town.storeHead)
                .then(concurred(0, 1))
                .inCapacity("หัวหน้างานพัสดุ", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
    }

    @Test
    void acting_director_is_section_head_of_the_same_route_and_signs_twice_where_it_is_set_so() {
        town.sameSignatory(SameSignatory.EACH);
        actingDirectorIsSectionHead()
                .given(concur(), town.storeHead)
                .when(concur(), town.storeHead)
                .then(concurred(1))
                .inCapacity("หัวหน้างานพัสดุ", "รักษาราชการแทน ผู้อำนวยการกองคลัง");
    }

    private MemoStory actingDirectorIsSectionHead() {
        town.leaves(town.director).acts(town.storeHead, town.director, ActingCause.VACANT);
        return memo.onRoute(
                        plan(
                                step(0, StepKind.OPINION, PostReference.to(Kind.OWN_UNIT_HEAD)),
                                step(1, StepKind.OPINION, PostReference.to(Kind.DIVISION_HEAD)),
                                step(2, StepKind.OPINION, PostReference.to(Kind.CLERK)),
                                step(3, StepKind.DECISION, PostReference.to(Kind.EXECUTIVE))))
                .submittedBy(town.storekeeper, Town.SUPPLIES);
    }

    @Test
    void drafter_is_also_the_acting_director_and_the_memo_moves_to_the_next_superior_with_a_note() {
        town.leaves(town.director).acts(town.officer, town.director, ActingCause.VACANT);
        memo.submitted().thenWaitsFor(town.clerk);
        assertThat(memo.history()).endsWith(new StepPassedOver(MEMO, 0, PassingReason.OWN_MEMO));
    }

    @Test
    void clerk_acts_for_the_mayor_two_distinct_events_a_warning_and_both_titles() {
        town.acts(town.clerk, town.mayor, ActingCause.UNABLE);
        memo.concurredByDirector().when(concur(), town.clerk).then(concurred(1)).warning();
        memo.given(concur(), town.clerk)
                .when(approve(), town.clerk)
                .then(approved(2, Flag.GAVE_OPINION_BEFORE))
                .warning(Flag.GAVE_OPINION_BEFORE)
                .inCapacity("ปลัดเทศบาล", "รักษาราชการแทน นายกเทศมนตรี");
    }

    @Test
    void appointment_ends_between_opening_and_signing() {
        memo.submitted().given(open(), town.director);
        town.leaves(town.director);
        memo.when(concur(), town.director).thenRefused(NOT_ON_ROUTE);
    }

    @Test
    void order_issued_late_is_retroactive_on_paper_but_signs_nothing_before_it_was_known() {
        town.leaves(town.director);
        memo.submitted().when(concur(), town.engineer).thenRefused(NOT_ON_ROUTE);
        town.acts(
                town.engineer,
                town.director,
                ActingCause.VACANT,
                Town.TODAY.minusMonths(2),
                Town.TODAY);
        memo.when(concur(), town.engineer).then(concurred(0));
    }

    @Test
    void order_issued_late_does_not_rewrite_who_signed_before_it() {
        memo.concurredByDirector();
        var signed = memo.history().getLast();
        town.acts(
                town.engineer,
                town.director,
                ActingCause.UNABLE,
                Town.TODAY.minusMonths(2),
                Town.TODAY);
        assertThat(memo.history().getLast()).isEqualTo(signed);
        memo.when(concur(), town.engineer).thenRefused(STEP_NOT_OPEN);
    }

    @Test
    void mayor_returns_the_same_day_and_the_first_to_decide_has_decided() {
        town.acts(town.engineer, town.mayor, ActingCause.UNABLE);
        memo.concurredByClerk()
                .given(approve(), town.mayor)
                .when(approve(), town.engineer)
                .thenRefused(ALREADY_DECIDED);
        new MemoStory(town)
                .concurredByClerk()
                .given(approve(), town.engineer)
                .when(approve(), town.mayor)
                .thenRefused(ALREADY_DECIDED);
    }

    @Test
    void interregnum_after_an_election_the_clerk_is_put_into_the_function_of_the_mayor() {
        town.leaves(town.mayor)
                .happened(
                        new ActingOrdered(
                                Town.ORGANISATION,
                                town.newId(),
                                ActingKind.IN_FUNCTION,
                                ActingCause.VACANT,
                                town.mayor.post(),
                                town.clerk.person(),
                                town.clerk.post(),
                                Town.ORDER,
                                Town.TODAY,
                                null));
        memo.concurredByClerk()
                .when(approve(), town.clerk)
                .inCapacity("ปลัดเทศบาล", "ปฏิบัติหน้าที่ นายกเทศมนตรี");
    }

    @Test
    void decision_after_the_fiscal_year_end_is_a_decision_like_any_other() {
        memo.on(LocalDate.of(2026, 9, 30))
                .concurredByClerk()
                .on(LocalDate.of(2026, 11, 19))
                .when(approve(), town.mayor)
                .then(approved(2));
    }

    @Test
    void number_allocated_and_memo_cancelled_leaves_the_memo_without_its_number() {
        MemoNumbered number =
                new MemoNumbered(MEMO, new UUID(4, 4), 12, "ลป ๕๒๐๐๓/๑๒", Town.TODAY, false);
        memo.approved()
                .happened(number, town.mayor)
                .given(revoke(), town.mayor)
                .happened(new MemoNumberVoided(MEMO, "ข้อมูลผิด"), town.mayor)
                .thenIs(Cancelled.class);
        assertThat(((Written) memo.memo()).matter().number()).isNull();
    }

    @Test
    void a_memo_keeps_its_number_through_all_that_happens_to_it() {
        MemoNumbered number =
                new MemoNumbered(MEMO, new UUID(4, 4), 12, "ลป ๕๒๐๐๓/๑๒", Town.TODAY, false);
        memo.submitted()
                .happened(number, town.officer)
                .given(recall(), town.officer)
                .thenIs(Draft.class)
                .given(revise(OTHER_TEXT), town.officer)
                .given(MemoStory.submit(), town.officer)
                .given(sendBack(), town.director)
                .thenIs(Returned.class)
                .given(Acts.resubmit(), town.officer)
                .given(concur(), town.director)
                .given(concur(), town.clerk)
                .given(approve(), town.mayor)
                .given(archive(RetentionClass.ONE_YEAR), town.clerk);
        assertThat(((Written) memo.memo()).matter().number()).isEqualTo(number);
    }

    @Test
    void amendment_after_approval_is_a_replacement_memo_on_the_full_route() {
        UUID old = new UUID(1, 2);
        MemoStory approvedBefore = new MemoStory(town).approved();
        approvedBefore.when(revise(OTHER_TEXT), town.officer).thenRefused(NO_LONGER_A_DRAFT);
        MemoStory.Outcome outcome =
                memo.beside(approvedBefore.memo())
                        .given(new DraftMemo(MEMO, Town.FINANCE, TEXT, null, old), town.officer)
                        .given(MemoStory.submit(), town.officer)
                        .given(concur(), town.director)
                        .given(concur(), town.clerk)
                        .when(approve(), town.mayor);
        assertThat(outcome.ruling().beside())
                .containsExactly(new Beside(old, new MemoSuperseded(old, MEMO)));
    }

    @Test
    void recall_after_the_next_has_opened_but_not_acted_is_allowed_with_notice() {
        memo.concurredByDirector()
                .given(open(), town.clerk)
                .when(recall(), town.director)
                .then(new MemoRecalled(MEMO, 0, null, true));
    }

    @Test
    void recall_after_the_next_has_acted_is_refused_and_a_return_is_asked_for() {
        memo.concurredByClerk().when(recall(), town.director).thenRefused(NOT_LAST);
    }

    @Test
    void bulk_signing_never_goes_across_capacities() {
        town.acts(town.clerk, town.mayor, ActingCause.UNABLE);
        memo.concurredByDirector();
        memo.when(concurAs(town.mayor), town.clerk).thenRefused(OTHER_CAPACITY);
        memo.given(concurAs(town.clerk), town.clerk);
        memo.when(approveAs(town.clerk), town.clerk).thenRefused(OTHER_CAPACITY);
        memo.when(approveAs(town.mayor), town.clerk).then(approved(2, Flag.GAVE_OPINION_BEFORE));
    }

    @Test
    void bulk_signing_for_one_post_does_not_answer_for_another_of_the_same_person() {
        actingDirectorIsSectionHead()
                .when(concurAs(town.storeHead), town.storeHead)
                .then(concurred(0))
                .inCapacity("หัวหน้างานพัสดุ");
    }

    @Test
    void not_concur_by_the_clerk_continues_to_the_mayor() {
        memo.concurredByDirector()
                .given(opinion(Opinion.NOT_CONCUR, "งบไม่พอ"), town.clerk)
                .thenWaitsFor(town.mayor);
    }

    @Test
    void route_changed_while_in_flight_does_not_touch_the_pinned_version() {
        memo.concurredByDirector()
                .onRoute(plan(step(0, StepKind.DECISION, PostReference.to(Kind.EXECUTIVE))))
                .thenWaitsFor(town.clerk)
                .when(approve(), town.mayor)
                .thenRefused(NOT_YOUR_TURN);
    }

    @Test
    void unit_renamed_and_post_retitled_old_documents_keep_old_names() {
        memo.submitted();
        town.happened(new UnitRenamed(Town.ORGANISATION, Town.FINANCE, "สำนักคลัง"))
                .happened(
                        new PostRetitled(
                                Town.ORGANISATION, town.director.post(), "ผู้อำนวยการสำนักคลัง"));
        memo.when(concur(), town.director).then(concurred(0)).inCapacity("ผู้อำนวยการสำนักคลัง");
        MemoSubmitted submitted = (MemoSubmitted) memo.history().get(1);
        assertThat(submitted.route())
                .extracting(RouteStep::title)
                .first()
                .isEqualTo("ผู้อำนวยการกองคลัง");
    }

    @Test
    void unit_merged_into_another_what_is_on_its_way_goes_on() {
        memo.concurredByDirector();
        town.happened(new UnitClosed(Town.ORGANISATION, Town.FINANCE, Town.WORKS));
        memo.when(concur(), town.clerk).then(concurred(1));
    }

    @Test
    void drafter_may_not_be_the_only_one_to_decide() {
        town.leaves(town.mayor).acts(town.officer, town.mayor, ActingCause.VACANT);
        memo.concurredByClerk();
        assertThat(memo.history().getLast()).isEqualTo(new StepBlocked(MEMO, 2));
    }
}

package bantuek.command.memo;

import static bantuek.command.memo.Acts.approveDisposal;
import static bantuek.command.memo.Acts.archive;
import static bantuek.command.memo.Acts.carryOut;
import static bantuek.command.memo.Acts.dispose;
import static bantuek.command.memo.Acts.proposeDisposal;
import static bantuek.command.memo.Acts.publish;
import static bantuek.command.memo.Acts.revoke;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.Acts.unpublish;
import static bantuek.command.memo.Acts.withdraw;
import static bantuek.command.memo.MemoRejection.CLOSED;
import static bantuek.command.memo.MemoRejection.DISPOSAL_NOT_APPROVED;
import static bantuek.command.memo.MemoRejection.DISPOSAL_NOT_PROPOSED;
import static bantuek.command.memo.MemoRejection.KEPT_LONGER;
import static bantuek.command.memo.MemoRejection.NOT_ARCHIVED;
import static bantuek.command.memo.MemoRejection.NOT_CLOSED;
import static bantuek.command.memo.MemoRejection.NOT_COMMITTEE;
import static bantuek.command.memo.MemoRejection.NOT_EXECUTIVE;
import static bantuek.command.memo.MemoRejection.NOT_REGISTRY;
import static bantuek.command.memo.MemoRejection.STILL_PUBLISHED;
import static bantuek.command.memo.MemoRejection.UNKNOWN;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.decide;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.post;
import static bantuek.command.memo.Plans.step;
import static bantuek.events.memo.RetentionClass.FIVE_YEARS;
import static bantuek.events.memo.RetentionClass.ONE_YEAR;
import static bantuek.events.memo.RetentionClass.PERMANENT;
import static bantuek.events.memo.RetentionClass.TEN_YEARS;

import bantuek.command.memo.Memo.Disposed;
import bantuek.command.memo.Town.Official;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.StepKind;
import bantuek.events.office.ActingCause;
import bantuek.events.office.Duty;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.DutyWithdrawn;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** เก็บ, ทำลาย */
class ArchiveTest {

    private static final int YEAR = Town.TODAY.getYear();

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    /** The officer keeps the registry; the engineer sits on the committee. */
    @BeforeEach
    void the_duties_are_shared_out() {
        charge(town.officer, Duty.REGISTRY);
        charge(town.engineer, Duty.DISPOSAL_COMMITTEE);
    }

    private void charge(Official official, Duty duty) {
        town.happened(new DutyWithdrawn(Town.ORGANISATION, town.clerk.post(), duty))
                .happened(new DutyAssigned(Town.ORGANISATION, official.post(), duty));
    }

    @Nested
    class Archiving {

        @Test
        void the_registry_archives_what_is_done_in_the_calendar_year_of_the_day() {
            memo.approved()
                    .on(LocalDate.of(2026, 12, 31))
                    .when(archive(FIVE_YEARS), town.officer)
                    .then(new MemoArchived(MEMO, FIVE_YEARS, 2026))
                    .inCapacity("นักวิชาการเงินและบัญชี");
        }

        @Test
        void nobody_else_does() {
            memo.approved().when(archive(ONE_YEAR), town.clerk).thenRefused(NOT_REGISTRY);
            memo.when(archive(ONE_YEAR), town.mayor).thenRefused(NOT_REGISTRY);
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "APPROVED")
        void what_was_decided_otherwise_is_archived_too(Decision decision) {
            memo.onRoute(
                            plan(
                                    step(0, StepKind.DECISION, PostReference.to(Kind.EXECUTIVE)),
                                    step(1, StepKind.ACTION, post(town.storekeeper))))
                    .submitted()
                    .given(decide(decision, "เหตุผล"), town.mayor)
                    .when(archive(ONE_YEAR), town.officer)
                    .thenAllowed();
        }

        @Test
        void what_came_to_its_end_otherwise_is_archived_too() {
            new MemoStory(town)
                    .drafted()
                    .given(withdraw(), town.officer)
                    .when(archive(ONE_YEAR), town.officer)
                    .thenAllowed();
            new MemoStory(town)
                    .approved()
                    .given(revoke(), town.mayor)
                    .when(archive(ONE_YEAR), town.officer)
                    .thenAllowed();
            new MemoStory(town)
                    .approved()
                    .happened(new MemoSuperseded(MEMO, new UUID(1, 2)), town.mayor)
                    .when(archive(ONE_YEAR), town.officer)
                    .thenAllowed();
        }

        @Test
        void what_is_still_to_be_done_is_not() {
            memo.drafted().when(archive(ONE_YEAR), town.officer).thenRefused(NOT_CLOSED);
            memo.given(MemoStory.submit(), town.officer)
                    .when(archive(ONE_YEAR), town.officer)
                    .thenRefused(NOT_CLOSED);
            memo.given(sendBack(), town.director)
                    .when(archive(ONE_YEAR), town.officer)
                    .thenRefused(NOT_CLOSED);
        }

        @Test
        void not_before_all_that_the_approval_led_to_is_carried_out() {
            memo.onRoute(
                            plan(
                                    step(0, StepKind.DECISION, PostReference.to(Kind.EXECUTIVE)),
                                    step(1, StepKind.ACTION, post(town.storekeeper))))
                    .submitted()
                    .given(approve(), town.mayor)
                    .when(archive(ONE_YEAR), town.officer)
                    .thenRefused(NOT_CLOSED);
            memo.given(carryOut(), town.storekeeper)
                    .when(archive(ONE_YEAR), town.officer)
                    .thenAllowed();
        }

        @Test
        void what_is_published_is_taken_down_first() {
            memo.approved()
                    .given(publish(), town.clerk)
                    .when(archive(ONE_YEAR), town.officer)
                    .thenRefused(STILL_PUBLISHED);
            memo.given(unpublish(), town.clerk).when(archive(ONE_YEAR), town.officer).thenAllowed();
        }

        @Test
        void a_memo_is_archived_once() {
            memo.approved()
                    .given(archive(ONE_YEAR), town.officer)
                    .when(archive(TEN_YEARS), town.officer)
                    .thenRefused(CLOSED);
        }

        @Test
        void what_was_never_drafted_is_unknown() {
            memo.when(archive(ONE_YEAR), town.officer).thenRefused(UNKNOWN);
        }
    }

    @Nested
    class Disposing {

        private MemoStory archived(RetentionClass retention) {
            return memo.approved().given(archive(retention), town.officer);
        }

        private MemoStory proposed() {
            return archived(ONE_YEAR)
                    .on(LocalDate.of(YEAR + 2, 1, 1))
                    .given(proposeDisposal(), town.officer);
        }

        @Test
        void the_registry_proposes_the_committee_approves_and_the_mayor_orders_it() {
            archived(ONE_YEAR)
                    .on(LocalDate.of(YEAR + 2, 1, 1))
                    .when(proposeDisposal(), town.officer)
                    .then(new DisposalProposed(MEMO))
                    .inCapacity("นักวิชาการเงินและบัญชี");
            memo.given(proposeDisposal(), town.officer)
                    .when(approveDisposal(), town.engineer)
                    .then(new DisposalApproved(MEMO))
                    .inCapacity("ผู้อำนวยการกองช่าง");
            memo.given(approveDisposal(), town.engineer)
                    .when(dispose(), town.mayor)
                    .then(new MemoDisposed(MEMO))
                    .inCapacity("นายกเทศมนตรี");
            memo.given(dispose(), town.mayor).thenIs(Disposed.class);
        }

        @Test
        void the_years_of_keeping_run_from_the_end_of_the_calendar_year() {
            archived(FIVE_YEARS)
                    .on(LocalDate.of(YEAR + 5, 12, 31))
                    .when(proposeDisposal(), town.officer)
                    .thenRefused(KEPT_LONGER);
            memo.on(LocalDate.of(YEAR + 6, 1, 1))
                    .when(proposeDisposal(), town.officer)
                    .thenAllowed();
        }

        @Test
        void what_is_kept_for_good_is_never_proposed() {
            archived(PERMANENT)
                    .on(Town.TODAY.plusYears(500))
                    .when(proposeDisposal(), town.officer)
                    .thenRefused(KEPT_LONGER);
        }

        @Test
        void to_propose_it_twice_changes_nothing() {
            proposed().when(proposeDisposal(), town.officer).thenNothing();
            memo.given(approveDisposal(), town.engineer)
                    .when(proposeDisposal(), town.officer)
                    .thenNothing();
        }

        @Test
        void to_approve_it_twice_changes_nothing() {
            proposed()
                    .given(approveDisposal(), town.engineer)
                    .when(approveDisposal(), town.engineer)
                    .thenNothing();
        }

        @Test
        void only_the_registry_proposes() {
            archived(ONE_YEAR)
                    .on(Town.TODAY.plusYears(2))
                    .when(proposeDisposal(), town.engineer)
                    .thenRefused(NOT_REGISTRY);
        }

        @Test
        void only_the_committee_approves() {
            proposed().when(approveDisposal(), town.officer).thenRefused(NOT_COMMITTEE);
        }

        @Test
        void only_the_mayor_or_who_stands_in_orders_it() {
            proposed().given(approveDisposal(), town.engineer);
            memo.when(dispose(), town.clerk).thenRefused(NOT_EXECUTIVE);
            town.acts(
                    town.clerk,
                    town.mayor,
                    ActingCause.UNABLE,
                    LocalDate.of(YEAR + 2, 1, 1),
                    LocalDate.of(YEAR + 2, 1, 1));
            memo.when(dispose(), town.clerk)
                    .then(new MemoDisposed(MEMO))
                    .inCapacity("ปลัดเทศบาล", "รักษาราชการแทน นายกเทศมนตรี");
        }

        @Test
        void nobody_leaves_out_the_one_before() {
            archived(ONE_YEAR).on(Town.TODAY.plusYears(2));
            memo.when(approveDisposal(), town.engineer).thenRefused(DISPOSAL_NOT_PROPOSED);
            memo.when(dispose(), town.mayor).thenRefused(DISPOSAL_NOT_APPROVED);
            memo.given(proposeDisposal(), town.officer)
                    .when(dispose(), town.mayor)
                    .thenRefused(DISPOSAL_NOT_APPROVED);
        }

        @Test
        void what_is_not_in_the_archive_is_not_destroyed() {
            memo.approved().when(proposeDisposal(), town.officer).thenRefused(NOT_ARCHIVED);
            memo.when(approveDisposal(), town.engineer).thenRefused(NOT_ARCHIVED);
            memo.when(dispose(), town.mayor).thenRefused(NOT_ARCHIVED);
        }

        @Test
        void what_was_destroyed_is_not_destroyed_again() {
            proposed()
                    .given(approveDisposal(), town.engineer)
                    .given(dispose(), town.mayor)
                    .when(dispose(), town.mayor)
                    .thenRefused(NOT_ARCHIVED);
            memo.when(archive(ONE_YEAR), town.officer).thenRefused(CLOSED);
        }
    }
}

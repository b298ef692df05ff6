package bantuek.command.memo;

import static bantuek.command.memo.Acts.approved;
import static bantuek.command.memo.Acts.archive;
import static bantuek.command.memo.Acts.carriedOut;
import static bantuek.command.memo.Acts.concurred;
import static bantuek.command.memo.Acts.know;
import static bantuek.command.memo.Acts.proposeDisposal;
import static bantuek.command.memo.Acts.publish;
import static bantuek.command.memo.Acts.sendBack;
import static bantuek.command.memo.MemoStory.MEMO;
import static bantuek.command.memo.MemoStory.TEXT;
import static bantuek.command.memo.MemoStory.approve;
import static bantuek.command.memo.MemoStory.concur;
import static bantuek.command.memo.MemoStory.decide;
import static bantuek.command.memo.Plans.headOf;
import static bantuek.command.memo.Plans.plan;
import static bantuek.command.memo.Plans.post;
import static bantuek.command.memo.Plans.step;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.command.route.Plan;
import bantuek.events.memo.ClericallyCorrected;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRevoked;
import bantuek.events.memo.DisposalApproved;
import bantuek.events.memo.DisposalProposed;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoArchived;
import bantuek.events.memo.MemoDisposed;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoNumberVoided;
import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoSuperseded;
import bantuek.events.memo.MemoUnpublished;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.RetentionClass;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.TextSection;
import bantuek.events.memo.UnpublicationAsked;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What can't have happened to a memo is not folded, whoever wrote it into the log. */
class HistoryTest {

    private static final List<RouteStep> ROUTE =
            List.of(new RouteStep(StepKind.DECISION, new UUID(3, 3), "นายก"));

    private final Town town = new Town();
    private final MemoStory memo = new MemoStory(town);

    private void cannotHappen(MemoEvent... events) {
        for (MemoEvent event : events) {
            assertThatThrownBy(() -> memo.happened(event, town.director))
                    .as(event.toString())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("impossible history");
        }
    }

    @Test
    void nothing_happens_to_what_was_never_drafted() {
        cannotHappen(
                new MemoRevised(MEMO, TEXT),
                new MemoSubmitted(MEMO, ROUTE),
                concurred(0),
                new MemoWithdrawn(MEMO, "ซ้ำ"),
                new MemoArchived(MEMO, RetentionClass.ONE_YEAR, 2026),
                new MemoNumberVoided(MEMO, "ซ้ำ"),
                number());
    }

    @Test
    void a_draft_is_not_drafted_again_nor_signed_nor_sent_back() {
        memo.drafted();
        cannotHappen(
                new MemoDrafted(MEMO, Town.FINANCE, TEXT),
                concurred(0),
                new MemoOpened(MEMO, 0),
                new MemoReturned(MEMO, 0, "แก้", null, List.of()),
                new MemoResubmitted(MEMO, 0),
                new WithdrawalAsked(MEMO, "ซ้ำ"),
                new WithdrawalRefused(MEMO, "ไม่"),
                new MemoArchived(MEMO, RetentionClass.ONE_YEAR, 2026));
    }

    @Test
    void what_is_on_its_way_is_neither_revised_nor_submitted_again() {
        memo.submitted();
        cannotHappen(
                new MemoRevised(MEMO, TEXT),
                new MemoSubmitted(MEMO, ROUTE),
                new MemoResubmitted(MEMO, 0),
                new MemoArchived(MEMO, RetentionClass.ONE_YEAR, 2026));
    }

    @Test
    void nobody_acts_at_a_step_whose_turn_it_is_not() {
        memo.submitted();
        cannotHappen(
                concurred(1),
                approved(2),
                new MemoOpened(MEMO, 1),
                new StepBlocked(MEMO, 1),
                new StepPassedOver(MEMO, 1, PassingReason.VACANT),
                new MemoReturned(MEMO, 1, "แก้", null, List.of()),
                new InformationNoted(MEMO, 0));
    }

    @Test
    void an_opinion_is_no_decision_and_a_decision_no_opinion() {
        memo.submitted();
        cannotHappen(approved(0));
        memo.given(concur(), town.director).given(concur(), town.clerk);
        cannotHappen(
                concurred(2), new StepPassedOver(MEMO, 2, PassingReason.VACANT), carriedOut(2));
    }

    @Test
    void only_the_last_act_is_taken_back() {
        memo.concurredByDirector();
        cannotHappen(
                new MemoRecalled(MEMO, null, null, false), new MemoRecalled(MEMO, 1, null, false));
        memo.given(Acts.recall(), town.director);
        cannotHappen(
                new MemoRecalled(MEMO, 0, null, false), new MemoRecalled(MEMO, null, null, false));
    }

    @Test
    void a_withdrawal_that_nobody_asked_for_is_not_refused() {
        memo.submitted();
        cannotHappen(new WithdrawalRefused(MEMO, "ไม่"));
        memo.given(sendBack(), town.director);
        cannotHappen(new WithdrawalRefused(MEMO, "ไม่"), new MemoSubmitted(MEMO, ROUTE));
    }

    @Test
    void what_is_decided_is_not_decided_again_nor_withdrawn_nor_sent_another_way() {
        memo.approved();
        cannotHappen(
                approved(2),
                concurred(1),
                new MemoWithdrawn(MEMO, "ซ้ำ"),
                new MemoRerouted(MEMO, ROUTE, "เร่ง"),
                new StepPassedOver(MEMO, 2, PassingReason.VACANT),
                new StepBlocked(MEMO, 2),
                new InformationNoted(MEMO, 0));
    }

    @Test
    void what_is_not_decided_is_neither_revoked_nor_corrected_nor_published() {
        memo.concurredByClerk();
        cannotHappen(
                new DecisionRevoked(MEMO, "ผิด"),
                new MemoSuperseded(MEMO, new UUID(1, 2)),
                new ClericallyCorrected(MEMO, TextSection.FACTS, "ก", "ข"),
                new MemoPublished(MEMO),
                carriedOut(0));
    }

    @Test
    void what_is_not_approved_is_neither_published_nor_replaced_nor_carried_out() {
        memo.onRoute(withAnAction()).submitted().given(decide(Decision.NOTED, null), town.mayor);
        cannotHappen(
                new MemoPublished(MEMO),
                new MemoSuperseded(MEMO, new UUID(1, 2)),
                carriedOut(1),
                new StepBlocked(MEMO, 1));
    }

    @Test
    void what_is_carried_out_is_what_waits_for_it() {
        memo.onRoute(withAnAction()).submitted().given(approve(), town.mayor);
        cannotHappen(
                carriedOut(0),
                new StepBlocked(MEMO, 0),
                new StepPassedOver(MEMO, 1, PassingReason.VACANT),
                new MemoArchived(MEMO, RetentionClass.ONE_YEAR, 2026));
    }

    @Test
    void what_is_published_is_neither_published_again_nor_revoked_nor_archived() {
        memo.approved().given(publish(), town.clerk);
        cannotHappen(
                new MemoPublished(MEMO),
                new DecisionRevoked(MEMO, "ผิด"),
                new MemoArchived(MEMO, RetentionClass.ONE_YEAR, 2026));
    }

    @Test
    void what_is_not_published_is_not_taken_down() {
        memo.approved();
        cannotHappen(new UnpublicationAsked(MEMO, "ผิด"), new MemoUnpublished(MEMO, "ผิด"));
    }

    @Test
    void information_is_noted_once_and_where_it_was_given() {
        memo.onRoute(
                        plan(
                                step(0, StepKind.INFORMATION, headOf(Town.WORKS)),
                                step(1, StepKind.DECISION, PostReference.to(Kind.EXECUTIVE))))
                .submitted()
                .given(know(), town.engineer);
        cannotHappen(new InformationNoted(MEMO, 0), new InformationNoted(MEMO, 1));
        memo.given(approve(), town.mayor);
        cannotHappen(new InformationNoted(MEMO, 0));
    }

    @Test
    void disposal_takes_its_three_steps_in_order() {
        memo.approved();
        cannotHappen(
                new DisposalProposed(MEMO), new DisposalApproved(MEMO), new MemoDisposed(MEMO));
        memo.given(archive(RetentionClass.ONE_YEAR), town.clerk);
        cannotHappen(
                new DisposalApproved(MEMO),
                new MemoDisposed(MEMO),
                new MemoArchived(MEMO, RetentionClass.ONE_YEAR, 2026));
        memo.on(Town.TODAY.plusYears(2)).given(proposeDisposal(), town.clerk);
        cannotHappen(new DisposalProposed(MEMO), new MemoDisposed(MEMO));
    }

    @Test
    void a_memo_has_one_number_which_is_voided_once() {
        memo.drafted();
        cannotHappen(new MemoNumberVoided(MEMO, "ซ้ำ"));
        memo.happened(number(), town.officer);
        cannotHappen(number());
        memo.happened(new MemoNumberVoided(MEMO, "ซ้ำ"), town.officer);
        cannotHappen(new MemoNumberVoided(MEMO, "ซ้ำ"));
    }

    @Test
    void an_opinion_is_given_at_a_step_of_the_route() {
        memo.submitted();
        assertThatThrownBy(() ->
                        memo.happened(
                                new OpinionRecorded(MEMO, 7, Opinion.CONCUR, null), town.director))
                .isInstanceOf(IllegalStateException.class);
    }

    private Plan withAnAction() {
        return plan(
                step(0, StepKind.DECISION, PostReference.to(Kind.EXECUTIVE)),
                step(1, StepKind.ACTION, post(town.storekeeper)));
    }

    private static MemoNumbered number() {
        return new MemoNumbered(MEMO, new UUID(4, 4), 12, "ลป ๕๒๐๐๓/๑๒", Town.TODAY, false);
    }
}

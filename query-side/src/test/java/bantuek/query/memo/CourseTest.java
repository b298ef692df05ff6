package bantuek.query.memo;

import static bantuek.query.memo.Sheets.fold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.InformationNoted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoOpened;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import bantuek.events.memo.Wording;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.Report;
import bantuek.events.report.ReportHead;
import bantuek.events.report.ReportKind;
import bantuek.query.memo.Answer.Undoing;
import bantuek.query.town.Journey;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A memo's way: stage by stage, and back, and another way. */
class CourseTest {

    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ขออนุมัติโครงการ");

    @Test
    void steps_of_one_stage_are_open_side_by_side_and_all_have_to_answer() {
        journey.submitted(
                asked(town.director, StepKind.OPINION, 0, null),
                asked(town.engineer, StepKind.OPINION, 0, null),
                asked(town.mayor, StepKind.DECISION, 1, null));
        assertThat(open()).containsExactly(0, 1);
        opinion(town.engineer, 1);
        assertThat(open()).containsExactly(0);
        opinion(town.director, 0);
        assertThat(open()).containsExactly(2);
    }

    @Test
    void stages_are_taken_in_ascending_order_wherever_their_steps_stand() {
        journey.submitted(
                asked(town.mayor, StepKind.DECISION, 7, null),
                asked(town.clerk, StepKind.OPINION, 4, null),
                asked(town.director, StepKind.OPINION, 2, null));
        assertThat(open()).containsExactly(2);
        opinion(town.director, 2);
        assertThat(open()).containsExactly(1);
        assertThat(fold(journey).inOrder()).containsExactly(2, 1, 0);
    }

    @Test
    void a_stage_is_done_when_its_quorum_has_answered_and_spares_the_rest() {
        journey.submitted(
                asked(town.director, StepKind.OPINION, 0, 2),
                asked(town.engineer, StepKind.OPINION, 0, 2),
                asked(town.colleague, StepKind.OPINION, 0, 2),
                asked(town.mayor, StepKind.DECISION, 1, null));
        opinion(town.colleague, 2);
        assertThat(open()).containsExactly(0, 1);
        opinion(town.director, 0);
        assertThat(open()).containsExactly(3);
        assertThat(course().steps().isSpared(1)).isTrue();
        assertThat(course().steps().isSpared(0)).isFalse();
        impossible(opinionAt(1));
    }

    @Test
    void a_quorum_that_is_larger_than_what_is_left_of_the_stage_wants_all_of_that() {
        journey.submitted(
                asked(town.director, StepKind.OPINION, 0, 5),
                asked(town.engineer, StepKind.OPINION, 0, 5),
                asked(town.mayor, StepKind.DECISION, 1, null));
        passedOver(1, PassingReason.VACANT);
        opinion(town.director, 0);
        assertThat(open()).containsExactly(2);
    }

    @Test
    void nothing_waits_for_those_who_are_only_told_and_they_say_once_that_they_know() {
        journey.submitted(
                asked(town.engineer, StepKind.INFORMATION, 0, null),
                asked(town.director, StepKind.OPINION, 1, null),
                asked(town.mayor, StepKind.DECISION, 2, null));
        assertThat(open()).containsExactly(1);
        impossible(new InformationNoted(journey.memo, 1));
        journey.then(new InformationNoted(journey.memo, 0), town.engineer);
        assertThat(course().step(0).marks().acknowledged())
                .isNotNull()
                .extracting(Signature::person)
                .isEqualTo(town.engineer.person());
        impossible(new InformationNoted(journey.memo, 0));
    }

    @Test
    void what_a_post_knows_it_goes_on_knowing_and_is_not_told_where_the_memo_no_longer_comes() {
        journey.submitted(
                asked(town.colleague, StepKind.OPINION, 0, null),
                asked(town.engineer, StepKind.INFORMATION, 1, null),
                asked(town.officer, StepKind.INFORMATION, 1, null),
                asked(town.director, StepKind.OPINION, 2, null),
                asked(town.mayor, StepKind.DECISION, 3, null));
        opinion(town.colleague, 0);
        journey.then(new InformationNoted(journey.memo, 1), town.engineer);
        returned(3, 0);
        assertThat(course().step(1).marks().acknowledged()).isNotNull();
        impossible(new InformationNoted(journey.memo, 1));
        journey.then(
                new MemoRerouted(
                        journey.memo, List.of(town.mayor.asked(StepKind.DECISION)), "เร่งด่วน"),
                town.clerk);
        impossible(new InformationNoted(journey.memo, 2));
    }

    @Test
    void one_signature_answers_the_further_steps_that_it_names() {
        journey.submitted()
                .then(
                        new OpinionRecorded(
                                journey.memo,
                                0,
                                Opinion.CONCUR,
                                null,
                                List.of(1),
                                fingerprint(),
                                List.of()),
                        town.clerk);
        assertThat(open()).containsExactly(2);
        assertThat(course().step(1).answer()).isEqualTo(course().step(0).answer());
    }

    @Test
    void a_signature_answers_no_further_step_that_cannot_take_an_opinion() {
        journey.submitted();
        impossible(alsoAt(2));
        impossible(alsoAt(9));
        passedOver(0, PassingReason.OWN_MEMO);
        journey.then(
                new MemoRerouted(
                        journey.memo,
                        List.of(
                                town.engineer.asked(StepKind.OPINION),
                                town.mayor.asked(StepKind.DECISION)),
                        "ย้าย"),
                town.clerk);
        impossible(
                new OpinionRecorded(
                        journey.memo, 3, Opinion.CONCUR, null, List.of(1), null, List.of()));
    }

    private OpinionRecorded alsoAt(int further) {
        return new OpinionRecorded(
                journey.memo, 0, Opinion.CONCUR, null, List.of(further), null, List.of());
    }

    @Test
    void a_memo_passes_through_hands_only_where_its_route_says_so() {
        journey.submitted(
                asked(town.director, StepKind.VIA, null, null),
                asked(town.clerk, StepKind.OPINION, null, null),
                asked(town.mayor, StepKind.DECISION, null, null));
        journey.then(new OpinionRecorded(journey.memo, 0, Opinion.PASSED, null), town.director);
        assertThat(open()).containsExactly(1);
        impossible(new OpinionRecorded(journey.memo, 1, Opinion.PASSED, null));
    }

    @Test
    void a_step_that_is_passed_over_says_why_and_is_not_asked_any_more() {
        journey.submitted();
        passedOver(0, PassingReason.OWN_MEMO);
        assertThat(open()).containsExactly(1);
        assertThat(course().step(0).marks().passedOver()).isEqualTo(PassingReason.OWN_MEMO);
        impossible(opinionAt(0));
        impossible(new StepPassedOver(journey.memo, 0, PassingReason.VACANT));
    }

    @Test
    void a_step_is_marked_as_blocked_until_somebody_has_answered_there() {
        journey.submitted().then(new StepBlocked(journey.memo, 0), town.officer);
        assertThat(course().step(0).marks().blocked()).isEqualTo(day(2));
        assertThat(open()).containsExactly(0);
        impossible(new StepBlocked(journey.memo, 1));
        opinion(town.director, 0);
        assertThat(course().step(0).marks().blocked()).isNull();
        journey.then(new StepBlocked(journey.memo, 1), town.officer);
        passedOver(1, PassingReason.VACANT);
        assertThat(course().step(1).marks().blocked()).isNull();
    }

    @Test
    void the_first_look_is_kept_and_the_step_waits_on() {
        journey.submitted()
                .then(new MemoOpened(journey.memo, 0), town.director)
                .then(new MemoOpened(journey.memo, 0), town.director);
        assertThat(course().step(0).marks().opened()).isEqualTo(day(2));
        assertThat(course().step(0).since()).isEqualTo(day(1));
        impossible(new MemoOpened(journey.memo, 1));
    }

    @Test
    void each_open_step_waits_from_when_it_came_to_be_open() {
        journey.submitted(
                asked(town.director, StepKind.OPINION, 0, null),
                asked(town.engineer, StepKind.OPINION, 0, null),
                asked(town.mayor, StepKind.DECISION, 1, null));
        opinion(town.director, 0);
        assertThat(course().steps().all())
                .extracting(Step::since)
                .containsExactly(null, day(1), null);
        opinion(town.engineer, 1);
        assertThat(course().step(2).since()).isEqualTo(day(3));
    }

    @Test
    void only_what_was_said_to_the_present_text_stands_and_the_former_text_is_kept() {
        journey.submitted();
        opinion(town.director, 0);
        returned(1, null);
        assertThat(fold(journey).earlierTexts()).isEmpty();
        journey.revised("แก้แล้ว").revised("แก้อีก");
        MemoSheet sheet = fold(journey);
        assertThat(sheet.steps().getFirst().answer()).isNull();
        assertThat(sheet.steps().getFirst().superseded())
                .extracting(Answer::said, Answer::on, Answer::undone)
                .containsExactly(
                        tuple("CONCUR", Wording.of(Journey.text("ขออนุมัติโครงการ")), null));
        assertThat(sheet.earlierTexts()).containsExactly(Journey.text("ขออนุมัติโครงการ"));
        resubmitted(0);
        assertThat(open()).containsExactly(0);
    }

    @Test
    void a_text_that_comes_back_brings_what_was_said_to_it() {
        journey.submitted();
        opinion(town.director, 0);
        returned(1, null);
        journey.revised("แก้").revised("ขออนุมัติโครงการ");
        assertThat(fold(journey).earlierTexts()).isEmpty();
        assertThat(course().step(0).answer()).isNotNull();
        assertThat(course().step(0).superseded()).isEmpty();
        resubmitted(1);
        assertThat(open()).containsExactly(1);
    }

    @Test
    void what_was_taken_back_does_not_come_back_with_its_text() {
        journey.submitted();
        opinion(town.director, 0);
        returned(1, 0);
        returned(0, null);
        journey.revised("แก้").revised("ขออนุมัติโครงการ");
        assertThat(course().step(0).answer()).isNull();
        assertThat(course().step(0).superseded())
                .extracting(Answer::undone)
                .containsExactly(Undoing.RETURNED);
    }

    @Test
    void the_drafter_signs_each_text_that_is_handed_in() {
        journey.submitted();
        returned(0, null);
        assertThat(fold(journey).submission()).isNotNull();
        journey.revised("แก้");
        assertThat(fold(journey).submission()).isNull();
        resubmitted(0);
        assertThat(fold(journey).submission())
                .isNotNull()
                .extracting(Signature::at)
                .isEqualTo(day(4));
    }

    @Test
    void another_report_supersedes_what_was_said_of_the_old_one_and_its_removal_brings_it_back() {
        journey.submitted();
        opinion(town.director, 0);
        returned(1, null);
        Report report =
                new Report(
                        new ReportHead(
                                ReportKind.RESULT,
                                2568,
                                null,
                                null,
                                "รายงานผล",
                                List.of(new Column("measure", Field.MEASURE, "มาตรการ", null)),
                                List.of(),
                                List.of()),
                        List.of());
        journey.then(
                new ReportRevised(journey.memo, Report.between(null, report), report.fingerprint()),
                town.officer);
        assertThat(fold(journey).report()).isEqualTo(report);
        assertThat(course().step(0).answer()).isNull();
        journey.then(new ReportRemoved(journey.memo), town.officer);
        assertThat(fold(journey).report()).isNull();
        assertThat(course().step(0).answer()).isNotNull();
        impossible(new ReportRemoved(journey.memo));
        resubmitted(1);
        impossible(
                new ReportRevised(
                        journey.memo, Report.between(null, report), report.fingerprint()));
    }

    @Test
    void nobody_signs_another_text_than_the_one_on_the_sheet() {
        journey.submitted();
        String other = Journey.text("อื่น").fingerprint();
        impossible(
                new OpinionRecorded(
                        journey.memo, 0, Opinion.CONCUR, null, List.of(), other, List.of()));
        opinion(town.director, 0);
        opinion(town.clerk, 1);
        impossible(
                new DecisionRecorded(journey.memo, 2, Decision.APPROVED, null, other, List.of()));
    }

    @Test
    void sent_back_to_its_drafter_it_waits_for_nobody_else_and_says_why() {
        journey.submitted();
        opinion(town.director, 0);
        returned(1, null);
        assertThat(course().state()).isEqualTo(State.RETURNED);
        assertThat(open()).isEmpty();
        assertThat(course().sentBack())
                .isNotNull()
                .extracting(back -> back.remark().reason())
                .isEqualTo("แก้วันที่");
        impossible(opinionAt(1));
        impossible(new MemoResubmitted(journey.memo, 0));
        resubmitted(1);
        assertThat(course().state()).isEqualTo(State.IN_REVIEW);
        assertThat(open()).containsExactly(1);
        impossible(new MemoResubmitted(journey.memo, 1));
    }

    @Test
    void coming_again_it_asks_anew_where_it_had_passed_or_was_stuck() {
        journey.submitted();
        passedOver(0, PassingReason.VACANT);
        journey.then(new StepBlocked(journey.memo, 1), town.officer);
        returned(1, null);
        resubmitted(0);
        assertThat(open()).containsExactly(0);
        assertThat(course().step(0).marks()).isEqualTo(Marks.NONE);
        assertThat(course().step(1).marks()).isEqualTo(Marks.NONE);
    }

    @Test
    void sent_back_to_an_earlier_step_all_from_there_on_is_taken_back() {
        journey.submitted(
                asked(town.engineer, StepKind.OPINION, null, null),
                asked(town.director, StepKind.OPINION, null, null),
                asked(town.colleague, StepKind.OPINION, null, null),
                asked(town.mayor, StepKind.DECISION, null, null));
        opinion(town.engineer, 0);
        opinion(town.director, 1);
        passedOver(2, PassingReason.VACANT);
        impossible(new MemoReturned(journey.memo, 3, "ไม่ได้", 3, List.of()));
        impossible(new MemoReturned(journey.memo, 3, "ไม่ได้", 9, List.of()));
        impossible(new MemoReturned(journey.memo, 2, "ไม่ได้", 1, List.of()));
        returned(3, 1);
        assertThat(course().state()).isEqualTo(State.IN_REVIEW);
        assertThat(open()).containsExactly(1);
        assertThat(course().step(0).answer()).isNotNull();
        assertThat(course().step(1).superseded())
                .extracting(Answer::undone)
                .containsExactly(Undoing.RETURNED);
        assertThat(course().step(2).marks().passedOver()).isNull();
        opinion(town.director, 1);
        assertThat(course().step(1).superseded()).hasSize(1);
        assertThat(open()).containsExactly(2);
    }

    @Test
    void a_submission_that_is_taken_back_leaves_a_draft_to_be_submitted_on_another_route() {
        journey.submitted();
        recalled(null);
        assertThat(course().state()).isEqualTo(State.DRAFT);
        assertThat(course().steps().all()).isEmpty();
        assertThat(fold(journey).submission()).isNull();
        journey.revised("แก้").submitted(asked(town.mayor, StepKind.DECISION, null, null));
        assertThat(open()).containsExactly(0);
        assertThat(course().steps().all()).hasSize(1);
    }

    @Test
    void a_submission_after_a_return_is_taken_back_to_that() {
        journey.submitted();
        opinion(town.director, 0);
        returned(1, null);
        resubmitted(1);
        recalled(null);
        assertThat(course().state()).isEqualTo(State.RETURNED);
        assertThat(course().step(0).answer()).isNotNull();
        assertThat(fold(journey).submission()).isNull();
    }

    @Test
    void an_opinion_is_taken_back_with_all_that_its_signature_answered() {
        journey.submitted(
                asked(town.engineer, StepKind.OPINION, null, null),
                asked(town.director, StepKind.OPINION, null, null),
                asked(town.clerk, StepKind.OPINION, null, null),
                asked(town.colleague, StepKind.OPINION, null, null),
                asked(town.mayor, StepKind.DECISION, null, null));
        opinion(town.engineer, 0);
        journey.then(
                new OpinionRecorded(
                        journey.memo, 1, Opinion.CONCUR, null, List.of(2), null, List.of()),
                town.clerk);
        passedOver(3, PassingReason.VACANT);
        impossible(new MemoRecalled(journey.memo, 2, null, false));
        impossible(new MemoRecalled(journey.memo, 4, null, false));
        impossible(new MemoRecalled(journey.memo, 9, null, false));
        impossible(new MemoRecalled(journey.memo, null, null, false));
        recalled(1);
        assertThat(open()).containsExactly(1);
        assertThat(course().step(0).answer()).isNotNull();
        assertThat(course().step(1).superseded())
                .extracting(Answer::undone)
                .containsExactly(Undoing.RECALLED);
        assertThat(course().step(2).superseded())
                .extracting(Answer::undone)
                .containsExactly(Undoing.RECALLED);
        assertThat(course().step(3).marks().passedOver()).isNull();
        assertThat(course().step(1).since()).isEqualTo(day(5));
    }

    @Test
    void on_another_way_what_nobody_answered_is_dropped_and_keeps_its_place() {
        journey.submitted(
                asked(town.director, StepKind.OPINION, null, null),
                asked(town.colleague, StepKind.OPINION, null, null),
                asked(town.clerk, StepKind.OPINION, null, null),
                asked(town.mayor, StepKind.DECISION, null, null));
        opinion(town.director, 0);
        passedOver(1, PassingReason.VACANT);
        journey.then(
                new MemoRerouted(
                        journey.memo,
                        List.of(
                                asked(town.mayor, StepKind.DECISION, null, null),
                                asked(town.engineer, StepKind.OPINION, 4, null)),
                        "ย้าย"),
                town.clerk);
        assertThat(course().steps().all())
                .extracting(step -> step.marks().dropped())
                .containsExactly(false, true, true, true, false, false);
        assertThat(course().step(1).marks().passedOver()).isEqualTo(PassingReason.VACANT);
        assertThat(course().steps().all())
                .extracting(Step::stage)
                .containsExactly(0, 1, 2, 3, 4, 4);
        assertThat(open()).containsExactly(4, 5);
        impossible(opinionAt(2));

        returned(5, null);
        resubmitted(4);
        assertThat(course().step(1).marks().passedOver()).isEqualTo(PassingReason.VACANT);
        assertThat(open()).containsExactly(4, 5);
    }

    @Test
    void what_is_to_be_done_after_an_approval_stays_open_and_nothing_else_does() {
        RouteStep[] loan = {
            asked(town.mayor, StepKind.DECISION, null, null),
            asked(town.director, StepKind.ACTION, null, null),
            asked(town.colleague, StepKind.ACTION, null, null)
        };
        journey.submitted(loan);
        impossible(new ActionRecorded(journey.memo, 1, null));
        decided(journey, Decision.APPROVED);
        assertThat(course().state()).isEqualTo(State.APPROVED);
        assertThat(open()).containsExactly(1);
        assertThat(course().goesOn()).isTrue();
        impossible(new ActionRecorded(journey.memo, 2, null));
        journey.then(new ActionRecorded(journey.memo, 1, "ส่งมอบแล้ว"), town.director)
                .then(new ActionRecorded(journey.memo, 2, null), town.colleague);
        assertThat(open()).isEmpty();
        assertThat(course().state()).isEqualTo(State.APPROVED);
        assertThat(course().goesOn()).isFalse();

        for (Decision other : List.of(Decision.NOT_APPROVED, Decision.NOTED)) {
            Course refused = fold(decided(Journey.in(town, "ก").submitted(loan), other)).course();
            assertThat(refused.open()).isEmpty();
            assertThat(refused.goesOn()).isFalse();
        }
    }

    @Test
    void a_withdrawal_is_asked_for_refused_or_granted() {
        journey.submitted();
        impossible(new WithdrawalRefused(journey.memo, "ไม่ได้ขอ"));
        journey.then(new WithdrawalAsked(journey.memo, "ซ้ำ"), town.officer);
        assertThat(course().withdrawal()).isNotNull().extracting(Remark::reason).isEqualTo("ซ้ำ");
        assertThat(open()).containsExactly(0);
        impossible(new WithdrawalAsked(journey.memo, "อีก"));
        journey.then(new WithdrawalRefused(journey.memo, "จำเป็น"), town.director);
        assertThat(course().withdrawal()).isNull();
        journey.then(new WithdrawalAsked(journey.memo, "ซ้ำ"), town.officer)
                .then(new MemoWithdrawn(journey.memo, "ซ้ำ"), town.director);
        assertThat(course().state()).isEqualTo(State.WITHDRAWN);
        assertThat(course().withdrawal()).isNull();
        assertThat(open()).isEmpty();
        impossible(opinionAt(0));
    }

    @Test
    void nothing_turns_back_or_aside_that_is_not_on_its_way() {
        Journey draft = journey;
        for (MemoEvent event :
                List.of(
                        new MemoRecalled(journey.memo, null, null, false),
                        new MemoReturned(journey.memo, 0, "ก", null, List.of()),
                        new MemoRerouted(journey.memo, journey.route(), "ก"),
                        new MemoResubmitted(journey.memo, 0),
                        new WithdrawalAsked(journey.memo, "ก"))) {
            impossible(draft, event);
            impossible(Journey.in(town, "ข").approved(), event);
        }
        impossible(Journey.in(town, "ค").approved(), new MemoWithdrawn(journey.memo, "ก"));
    }

    private static RouteStep asked(
            Official official, StepKind kind, @Nullable Integer stage, @Nullable Integer quorum) {
        return new RouteStep(kind, official.post(), official.title(), stage, quorum, null);
    }

    private OpinionRecorded opinionAt(int step) {
        return new OpinionRecorded(journey.memo, step, Opinion.CONCUR, null);
    }

    private void opinion(Official by, int step) {
        journey.then(opinionAt(step), by);
    }

    private Journey decided(Journey which, Decision decision) {
        return which.then(new DecisionRecorded(which.memo, 0, decision, "เหตุผล"), town.mayor);
    }

    private void passedOver(int step, PassingReason reason) {
        journey.then(new StepPassedOver(journey.memo, step, reason), town.officer);
    }

    private void returned(int step, @Nullable Integer target) {
        journey.then(
                new MemoReturned(journey.memo, step, "แก้วันที่", target, List.of()), town.clerk);
    }

    private void resubmitted(int resumeAt) {
        journey.then(new MemoResubmitted(journey.memo, resumeAt), town.officer);
    }

    private void recalled(@Nullable Integer step) {
        journey.then(new MemoRecalled(journey.memo, step, null, false), town.officer);
    }

    private Course course() {
        return fold(journey).course();
    }

    private List<Integer> open() {
        return course().open();
    }

    private String fingerprint() {
        return fold(journey).text().fingerprint();
    }

    private static Instant day(int day) {
        return Journey.BEGUN.plus(Duration.ofDays(day));
    }

    private void impossible(MemoEvent event) {
        impossible(journey, event);
    }

    private void impossible(Journey before, MemoEvent event) {
        MemoSheet sheet = fold(before);
        Told<MemoEvent> told =
                new Told<>(
                        event.memo(),
                        sheet.version() + 1,
                        event,
                        town.signedBy(town.officer),
                        Journey.BEGUN);
        assertThatThrownBy(() -> MemoSheet.evolve(sheet, event, told.occurrence()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(event.getClass().getSimpleName());
    }
}

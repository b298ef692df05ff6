package bantuek.query.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.PassingReason;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.StepPassedOver;
import bantuek.query.pace.Stay.Signer;
import bantuek.query.town.Journey;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassageTest {

    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ขออนุมัติโครงการ");

    private record Folded(Passage passage, List<Stay> stays) {}

    @Test
    void a_signature_ends_a_stay_that_began_when_the_memo_came_there() {
        journey.submitted().opinion(town.director, Opinion.CONCUR, null);
        Stay stay = stays(journey).getFirst();
        assertThat(stay.step().post()).isEqualTo(town.director.post());
        assertThat(stay.cameAt()).isEqualTo(day(1));
        assertThat(stay.endedAt()).isEqualTo(day(2));
        assertThat(stay.ending()).isEqualTo(Ending.SIGNED);
        assertThat(stay.by())
                .isEqualTo(
                        new Signer(
                                town.director.person(),
                                town.director.name(),
                                List.of(town.director.title())));
    }

    @Test
    void who_stands_in_is_the_one_who_signed_and_the_capacity_is_kept() {
        journey.submitted()
                .then(
                        new OpinionRecorded(journey.memo, 0, Opinion.CONCUR, null),
                        town.engineer,
                        town.director);
        assertThat(Objects.requireNonNull(stays(journey).getFirst().by()).titles())
                .containsExactly(town.engineer.title(), "รักษาราชการแทน " + town.director.title());
    }

    @Test
    void a_whole_way_is_a_stay_for_each_step_and_is_timed_from_submission_to_decision() {
        Folded told = fold(journey.approved());
        assertThat(told.stays())
                .extracting(Stay::place, Stay::ending)
                .containsExactly(
                        tuple(0, Ending.SIGNED), tuple(1, Ending.SIGNED), tuple(2, Ending.SIGNED));
        assertThat(told.passage().submittedAt()).isEqualTo(day(1));
        assertThat(told.passage().decidedAt()).isEqualTo(day(4));
        assertThat(told.passage().outcome()).isEqualTo(Decision.APPROVED);
    }

    @Test
    void who_sends_back_has_acted_and_their_next_time_is_another_stay() {
        journey.submitted()
                .then(new MemoReturned(journey.memo, 0, "แก้", null, List.of()), town.director)
                .revised("แก้แล้ว")
                .then(new MemoResubmitted(journey.memo, 0), town.officer)
                .opinion(town.director, Opinion.CONCUR, null);
        Folded told = fold(journey);
        assertThat(told.stays())
                .extracting(Stay::ending, Stay::cameAt)
                .containsExactly(tuple(Ending.RETURNED, day(1)), tuple(Ending.SIGNED, day(4)));
        assertThat(told.stays()).extracting(Stay::by).doesNotContainNull();
        assertThat(told.passage().submittedAt()).isEqualTo(day(1));
    }

    @Test
    void what_was_taken_away_before_anyone_acted_is_nobodys_time() {
        Journey withdrawn = Journey.in(town, "ก").submitted();
        withdrawn.then(new MemoWithdrawn(withdrawn.memo, "ซ้ำ"), town.officer);
        Journey recalled = Journey.in(town, "ข").submitted();
        recalled.then(new MemoRecalled(recalled.memo, null, null, false), town.officer);
        Journey rerouted = Journey.in(town, "ค").submitted();
        rerouted.then(
                new MemoRerouted(
                        rerouted.memo, List.of(town.mayor.asked(StepKind.DECISION)), "ด่วน"),
                town.officer);
        for (Journey taken : List.of(withdrawn, recalled, rerouted)) {
            assertThat(stays(taken))
                    .extracting(Stay::ending, Stay::by)
                    .containsExactly(tuple(Ending.TAKEN_AWAY, null));
        }
        assertThat(fold(recalled).passage().submittedAt()).isNull();
    }

    @Test
    void a_signature_that_is_recalled_was_given_and_the_next_begins_with_the_recall() {
        journey.submitted()
                .opinion(town.director, Opinion.CONCUR, null)
                .then(new MemoRecalled(journey.memo, 0, null, false), town.director)
                .then(new OpinionRecorded(journey.memo, 0, Opinion.NOTED, null), town.director);
        assertThat(stays(journey))
                .extracting(Stay::place, Stay::ending, Stay::cameAt)
                .containsExactly(
                        tuple(0, Ending.SIGNED, day(1)),
                        tuple(1, Ending.TAKEN_AWAY, day(2)),
                        tuple(0, Ending.SIGNED, day(3)));
    }

    @Test
    void a_step_that_is_passed_over_is_nobodys_time() {
        journey.submitted()
                .then(new StepPassedOver(journey.memo, 0, PassingReason.OWN_MEMO), town.officer);
        assertThat(stays(journey)).extracting(Stay::ending).containsExactly(Ending.PASSED_OVER);
    }

    @Test
    void where_enough_of_a_stage_have_signed_the_others_are_spared() {
        journey.submitted(
                        side(town.director, 1),
                        side(town.engineer, 1),
                        town.mayor.asked(StepKind.DECISION))
                .then(new OpinionRecorded(journey.memo, 1, Opinion.CONCUR, null), town.engineer);
        assertThat(stays(journey))
                .extracting(Stay::place, Stay::ending)
                .containsExactlyInAnyOrder(tuple(0, Ending.SPARED), tuple(1, Ending.SIGNED));
    }

    @Test
    void one_signature_for_several_ends_the_stays_there_are_and_makes_up_none() {
        journey.submitted()
                .then(
                        new OpinionRecorded(
                                journey.memo, 0, Opinion.CONCUR, null, List.of(1), null, List.of()),
                        town.director);
        assertThat(stays(journey)).extracting(Stay::place).containsExactly(0);
    }

    @Test
    void what_is_done_after_the_decision_has_its_time_too() {
        journey.submitted(town.mayor.asked(StepKind.DECISION), town.director.asked(StepKind.ACTION))
                .decision(Decision.APPROVED, null)
                .then(new ActionRecorded(journey.memo, 1, null), town.director);
        assertThat(stays(journey))
                .extracting(stay -> stay.step().kind(), Stay::cameAt, Stay::endedAt)
                .containsExactly(
                        tuple(StepKind.DECISION, day(1), day(2)),
                        tuple(StepKind.ACTION, day(2), day(3)));
    }

    @Test
    void what_lies_ahead_is_told_stage_by_stage_up_to_the_decision() {
        journey.submitted(
                town.colleague.asked(StepKind.OPINION),
                new RouteStep(StepKind.OPINION, town.director.post(), "ก", 9, null, null),
                new RouteStep(StepKind.OPINION, town.engineer.post(), "ข", 9, null, null),
                new RouteStep(StepKind.DECISION, town.mayor.post(), "ค", 10, null, null),
                new RouteStep(StepKind.ACTION, town.director.post(), "ง", 11, null, null));
        assertThat(fold(journey).passage().ahead())
                .containsExactly(
                        List.of(town.director.post(), town.engineer.post()),
                        List.of(town.mayor.post()));
        assertThat(fold(Journey.in(town, "ร่าง")).passage().ahead()).isEmpty();
        assertThat(fold(Journey.in(town, "อนุมัติ").approved()).passage().ahead()).isEmpty();
    }

    @Test
    void impossible_history_and_gaps_are_not_swallowed() {
        Told<MemoEvent> later = journey.revised("๒").revised("๓").last();
        Passage begun = Passage.begun(journey.events().getFirst().event(), occurrence(0));
        assertThatThrownBy(() -> begun.after(later.event(), later.occurrence()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        Passage.begun(
                                new MemoSubmitted(journey.memo, journey.route()), occurrence(0)))
                .isInstanceOf(IllegalStateException.class);
    }

    private bantuek.query.platform.Occurrence occurrence(int version) {
        return journey.events().get(version).occurrence();
    }

    private static RouteStep side(Official official, int quorum) {
        return new RouteStep(StepKind.OPINION, official.post(), official.title(), 0, quorum, null);
    }

    private static Instant day(int number) {
        return Journey.BEGUN.plus(Duration.ofDays(number));
    }

    private static List<Stay> stays(Journey journey) {
        return fold(journey).stays();
    }

    private static Folded fold(Journey journey) {
        @Nullable Passage passage = null;
        List<Stay> stays = new ArrayList<>();
        for (Told<MemoEvent> told : journey.events()) {
            if (passage == null) {
                passage = Passage.begun(told.event(), told.occurrence());
            } else {
                Passage after = passage.after(told.event(), told.occurrence());
                stays.addAll(passage.ended(after, told.event(), told.occurrence()));
                passage = after;
            }
        }
        return new Folded(Objects.requireNonNull(passage), stays);
    }
}

package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.query.town.Journey;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemoSheetTest {

    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ขออนุมัติโครงการ");

    @Test
    void a_draft_stands_under_its_drafters_name_and_waits_nowhere() {
        MemoSheet sheet = fold(journey);
        assertThat(sheet)
                .extracting(MemoSheet::memo, MemoSheet::organisation, MemoSheet::unit)
                .containsExactly(journey.memo, town.organisation, town.treasury);
        assertThat(sheet.state()).isEqualTo(State.DRAFT);
        assertThat(sheet.text()).isEqualTo(Journey.text("ขออนุมัติโครงการ"));
        assertThat(sheet.drafter())
                .isEqualTo(
                        new Signature(
                                town.officer.person(),
                                town.officer.name(),
                                List.of(town.officer.title()),
                                Journey.BEGUN));
        assertThat(sheet.submission()).isNull();
        assertThat(sheet.current()).isEmpty();
        assertThat(sheet.version()).isZero();
    }

    @Test
    void a_revised_draft_says_something_else_and_is_still_its_drafters() {
        MemoSheet sheet = fold(journey.revised("ขออนุมัติโครงการ ครั้งที่ ๒"));
        assertThat(sheet.text().subject()).isEqualTo("ขออนุมัติโครงการ ครั้งที่ ๒");
        assertThat(sheet.state()).isEqualTo(State.DRAFT);
        assertThat(sheet.drafter().at()).isEqualTo(Journey.BEGUN);
        assertThat(sheet.version()).isEqualTo(1);
    }

    @Test
    void a_submitted_memo_waits_at_the_first_step_of_its_route() {
        MemoSheet sheet = fold(journey.submitted());
        assertThat(sheet.state()).isEqualTo(State.IN_REVIEW);
        assertThat(sheet.steps())
                .extracting(Step::post)
                .containsExactly(town.director.post(), town.clerk.post(), town.mayor.post());
        assertThat(sheet.submission())
                .isNotNull()
                .extracting(Signature::at)
                .isEqualTo(Journey.BEGUN.plus(Duration.ofDays(1)));
        assertThat(waitsAt(sheet)).isEqualTo(town.director.title());
    }

    @Test
    void an_opinion_is_signed_and_sends_the_memo_on() {
        MemoSheet sheet =
                fold(
                        journey.submitted()
                                .opinion(town.director, Opinion.CONCUR_WITH_NOTE, "โปรดเร่ง"));
        Step first = sheet.steps().getFirst();
        assertThat(first)
                .extracting(Step::answer, Step::note)
                .containsExactly("CONCUR_WITH_NOTE", "โปรดเร่ง");
        assertThat(first.signature())
                .isNotNull()
                .extracting(Signature::person)
                .isEqualTo(town.director.person());
        assertThat(waitsAt(sheet)).isEqualTo(town.clerk.title());
    }

    @Test
    void an_opinion_against_it_goes_on_up_all_the_same() {
        MemoSheet sheet =
                fold(journey.submitted().opinion(town.director, Opinion.NOT_CONCUR, "งบไม่พอ"));
        assertThat(sheet.state()).isEqualTo(State.IN_REVIEW);
        assertThat(waitsAt(sheet)).isEqualTo(town.clerk.title());
    }

    @Test
    void each_decision_ends_the_way_in_its_own_state() {
        assertThat(decided(Decision.APPROVED, null).state()).isEqualTo(State.APPROVED);
        assertThat(decided(Decision.NOTED, null).state()).isEqualTo(State.NOTED);
        MemoSheet refused = decided(Decision.NOT_APPROVED, "ขอให้ทบทวน");
        assertThat(refused.state()).isEqualTo(State.NOT_APPROVED);
        assertThat(refused.steps().getLast())
                .extracting(Step::answer, Step::note)
                .containsExactly("NOT_APPROVED", "ขอให้ทบทวน");
        assertThat(refused.current()).isEmpty();
    }

    @Test
    void how_it_stood_on_a_day_is_the_fold_up_to_there() {
        Journey whole = journey.approved();
        assertThat(fold(whole).version()).isEqualTo(4);
        MemoSheet earlier = fold(whole.events().subList(0, 3));
        assertThat(earlier.state()).isEqualTo(State.IN_REVIEW);
        assertThat(waitsAt(earlier)).isEqualTo(town.clerk.title());
    }

    @Test
    void nothing_happens_to_a_memo_before_it_is_drafted() {
        impossible(null, new MemoRevised(journey.memo, Journey.text("ก")));
        impossible(null, new OpinionRecorded(journey.memo, 0, Opinion.CONCUR, null));
    }

    @Test
    void a_memo_is_drafted_once() {
        impossible(
                fold(journey), new MemoDrafted(journey.memo, town.treasury, Journey.text("อีก")));
    }

    @Test
    void what_was_submitted_is_neither_revised_nor_submitted_again() {
        MemoSheet submitted = fold(journey.submitted());
        impossible(submitted, new MemoRevised(journey.memo, Journey.text("แก้")));
        impossible(submitted, new MemoSubmitted(journey.memo, journey.route()));
    }

    @Test
    void only_the_step_whose_turn_it_is_answers_and_in_its_own_way() {
        MemoSheet submitted = fold(journey.submitted());
        impossible(submitted, new OpinionRecorded(journey.memo, 1, Opinion.CONCUR, null));
        impossible(submitted, new DecisionRecorded(journey.memo, 0, Decision.APPROVED, null));
        impossible(submitted, new OpinionRecorded(journey.memo, 7, Opinion.CONCUR, null));
    }

    @Test
    void a_draft_and_a_decided_memo_take_no_opinion() {
        impossible(fold(journey), new OpinionRecorded(journey.memo, 0, Opinion.CONCUR, null));
        impossible(
                fold(journey.approved()),
                new DecisionRecorded(journey.memo, 3, Decision.NOTED, null));
    }

    @Test
    void an_event_that_was_left_out_is_noticed() {
        Told<MemoEvent> drafted = journey.events().getFirst();
        Told<MemoEvent> second = journey.revised("ครั้งที่ ๒").revised("ครั้งที่ ๓").last();
        MemoSheet sheet = MemoSheet.evolve(null, drafted.event(), drafted.occurrence());
        assertThatThrownBy(() -> MemoSheet.evolve(sheet, second.event(), second.occurrence()))
                .isInstanceOf(IllegalStateException.class);
    }

    private MemoSheet decided(Decision decision, @Nullable String reason) {
        return fold(
                Journey.in(town, "เรื่อง")
                        .submitted()
                        .opinion(town.director, Opinion.NOTED, null)
                        .opinion(town.clerk, Opinion.CONCUR, null)
                        .decision(decision, reason));
    }

    private void impossible(@Nullable MemoSheet sheet, MemoEvent event) {
        long next = sheet == null ? 0 : sheet.version() + 1;
        Told<MemoEvent> told =
                new Told<>(event.memo(), next, event, town.signedBy(town.officer), Journey.BEGUN);
        assertThatThrownBy(() -> MemoSheet.evolve(sheet, event, told.occurrence()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(event.getClass().getSimpleName());
    }

    private static @Nullable String waitsAt(MemoSheet sheet) {
        return sheet.current().map(Step::title).orElse(null);
    }

    private static MemoSheet fold(Journey journey) {
        return fold(journey.events());
    }

    private static MemoSheet fold(List<Told<MemoEvent>> events) {
        MemoSheet sheet = null;
        for (Told<MemoEvent> told : events) {
            sheet = MemoSheet.evolve(sheet, told.event(), told.occurrence());
        }
        return Objects.requireNonNull(sheet);
    }
}

package bantuek.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.Decision;
import bantuek.events.memo.DecisionRecorded;
import bantuek.events.memo.MemoDrafted;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.MemoRevised;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.MemoWithdrawn;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.query.memo.Origin;
import bantuek.query.memo.State;
import bantuek.query.town.Journey;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ขออนุมัติโครงการ");

    @Test
    void a_draft_waits_for_nobody() {
        Waiting waiting = waiting(journey);
        assertThat(waiting.open()).isEmpty();
        assertThat(waiting.origin())
                .extracting(Origin::organisation, Origin::unit, origin -> origin.drafter().name())
                .containsExactly(town.organisation, town.treasury, town.officer.name());
        assertThat(waiting.subject()).isEqualTo("ขออนุมัติโครงการ");
    }

    @Test
    void a_revised_draft_is_known_by_its_new_subject() {
        assertThat(waiting(journey.revised("เรื่องใหม่")).subject()).isEqualTo("เรื่องใหม่");
    }

    @Test
    void a_submitted_memo_waits_at_its_first_post_since_then() {
        Waiting waiting = waiting(journey.submitted());
        assertThat(asked(waiting)).containsExactly(journey.route().getFirst());
        assertThat(waiting.since()).isEqualTo(Journey.BEGUN.plus(Duration.ofDays(1)));
    }

    @Test
    void every_opinion_even_one_against_it_moves_it_one_post_up() {
        journey.submitted().opinion(town.director, Opinion.NOT_CONCUR, "งบไม่พอ");
        Waiting waiting = waiting(journey);
        assertThat(asked(waiting)).containsExactly(journey.route().get(1));
        assertThat(waiting.open().getFirst().step().since())
                .isEqualTo(Journey.BEGUN.plus(Duration.ofDays(2)));
        assertThat(asked(waiting(journey.opinion(town.clerk, Opinion.NOTED, null))))
                .containsExactly(journey.route().get(2));
    }

    @Test
    void a_decided_memo_waits_no_more_whatever_was_decided() {
        for (Decision decision : Decision.values()) {
            Journey decided =
                    Journey.in(town, "เรื่อง")
                            .submitted()
                            .opinion(town.director, Opinion.CONCUR, null)
                            .opinion(town.clerk, Opinion.CONCUR, null)
                            .decision(decision, "เหตุผล");
            assertThat(fold(decided)).isNull();
        }
    }

    @Test
    void an_approved_memo_waits_as_long_as_something_is_to_be_done() {
        Journey loan =
                Journey.in(town, "ขอยืมพัสดุ")
                        .submitted(
                                town.mayor.asked(StepKind.DECISION),
                                town.director.asked(StepKind.ACTION))
                        .decision(Decision.APPROVED, null);
        assertThat(asked(waiting(loan))).containsExactly(town.director.asked(StepKind.ACTION));
        assertThat(fold(loan.then(new ActionRecorded(loan.memo, 1, null), town.director))).isNull();
    }

    @Test
    void a_memo_that_was_sent_back_waits_for_its_drafter_since_then() {
        journey.submitted()
                .then(new MemoReturned(journey.memo, 0, "แก้", null, List.of()), town.director)
                .revised("แก้แล้ว");
        Waiting waiting = waiting(journey);
        assertThat(waiting.course().state()).isEqualTo(State.RETURNED);
        assertThat(waiting.open()).isEmpty();
        assertThat(waiting.since()).isEqualTo(Journey.BEGUN.plus(Duration.ofDays(2)));
        assertThat(waiting.subject()).isEqualTo("แก้แล้ว");
    }

    @Test
    void what_was_withdrawn_waits_for_nobody() {
        journey.submitted().then(new MemoWithdrawn(journey.memo, "ซ้ำ"), town.officer);
        assertThat(fold(journey)).isNull();
    }

    @Test
    void impossible_history_is_not_swallowed() {
        impossible(null, new MemoSubmitted(journey.memo, journey.route()));
        Waiting draft = waiting(journey);
        impossible(draft, new MemoDrafted(journey.memo, town.treasury, Journey.text("อีก")));
        impossible(draft, new OpinionRecorded(journey.memo, 0, Opinion.CONCUR, null));
        Waiting submitted = waiting(journey.submitted());
        impossible(submitted, new MemoRevised(journey.memo, Journey.text("แก้")));
        impossible(submitted, new OpinionRecorded(journey.memo, 1, Opinion.CONCUR, null));
        impossible(submitted, new DecisionRecorded(journey.memo, 0, Decision.APPROVED, null));
    }

    @Test
    void an_event_that_was_left_out_is_noticed() {
        Waiting draft = waiting(journey);
        Told<MemoEvent> later = journey.revised("๒").revised("๓").last();
        assertThatThrownBy(() -> Waiting.evolve(draft, later.event(), later.occurrence()))
                .isInstanceOf(IllegalStateException.class);
    }

    private void impossible(@Nullable Waiting before, MemoEvent event) {
        long next = before == null ? 0 : before.version() + 1;
        Told<MemoEvent> told =
                new Told<>(event.memo(), next, event, town.signedBy(town.officer), Journey.BEGUN);
        assertThatThrownBy(() -> Waiting.evolve(before, event, told.occurrence()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(event.getClass().getSimpleName());
    }

    private static List<RouteStep> asked(Waiting waiting) {
        return waiting.open().stream().map(open -> open.step().asked()).toList();
    }

    private static Waiting waiting(Journey journey) {
        return Objects.requireNonNull(fold(journey));
    }

    private static @Nullable Waiting fold(Journey journey) {
        Waiting waiting = null;
        for (Told<MemoEvent> told : journey.events()) {
            waiting = Waiting.evolve(waiting, told.event(), told.occurrence());
        }
        return waiting;
    }
}

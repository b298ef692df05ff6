package bantuek.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bantuek.events.Capacity;
import bantuek.events.memo.ActionRecorded;
import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.memo.WithdrawalRefused;
import bantuek.events.office.OfficeEvent;
import bantuek.query.inbox.Inboxes.Item;
import bantuek.query.inbox.Inboxes.What;
import bantuek.query.platform.Viewer;
import bantuek.query.town.Journey;
import bantuek.query.town.Journey.DocumentType;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits for whom today. */
@Tag("database")
class InboxesTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Inboxes inboxes = side.context().getBean(Inboxes.class);
    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ขออนุมัติโครงการ");

    @BeforeEach
    void founded() {
        side.show(town.foundation());
    }

    @Test
    void a_memo_waits_for_who_holds_the_post_and_for_nobody_else() {
        side.show(journey.submitted());
        assertThat(waiting(town.director))
                .extracting(Item::what, Item::subject, Item::unitName, Item::drafterName)
                .containsExactly(
                        tuple(What.STEP, "ขออนุมัติโครงการ", "กองคลัง", town.officer.name()));
        assertThat(waiting(town.clerk)).isEmpty();
        assertThat(waiting(town.officer)).isEmpty();
    }

    @Test
    void it_waits_for_who_acts_there_and_shows_the_capacity_they_would_sign_in() {
        side.show(journey.submitted());
        happens(town.acting(town.engineer, town.director));
        assertThat(waiting(town.engineer))
                .extracting(item -> item.capacity().stream().map(Capacity::printed).toList())
                .containsExactly(
                        List.of(town.engineer.title(), "รักษาราชการแทน " + town.director.title()));
        assertThat(waiting(town.director)).hasSize(1);
    }

    @Test
    void an_order_that_is_over_or_not_yet_in_force_brings_nothing() {
        side.show(journey.submitted());
        LocalDate gone = LocalDate.of(2025, 10, 2);
        happens(town.acting(town.engineer, town.director, gone, gone));
        happens(town.acting(town.engineer, town.director, LocalDate.of(9999, 1, 1), null));
        assertThat(waiting(town.engineer)).isEmpty();
    }

    @Test
    void a_delegation_brings_the_kinds_of_memo_that_it_names() {
        Journey loan =
                Journey.in(town, "ขอยืมพัสดุ", new DocumentType("asset-loan"))
                        .submitted(town.mayor.asked(StepKind.DECISION));
        side.show(journey.submitted(town.mayor.asked(StepKind.DECISION)), loan);
        happens(town.delegated(town.mayor, town.engineer, "asset-loan"));
        assertThat(waiting(town.engineer)).extracting(Item::subject).containsExactly("ขอยืมพัสดุ");
        assertThat(waiting(town.mayor)).hasSize(2);
    }

    @Test
    void steps_side_by_side_wait_for_each_of_their_posts() {
        side.show(
                journey.submitted(side(town.director), side(town.engineer), side(town.colleague)));
        assertThat(waiting(town.director)).hasSize(1);
        assertThat(waiting(town.engineer)).hasSize(1);
        happens(town.acting(town.engineer, town.director));
        assertThat(waiting(town.engineer))
                .extracting(Item::title)
                .containsExactlyInAnyOrder(town.director.title(), town.engineer.title());
    }

    @Test
    void what_is_to_be_done_after_the_decision_waits_until_it_is_done() {
        Journey loan =
                Journey.in(town, "ขอยืมพัสดุ")
                        .submitted(
                                town.mayor.asked(StepKind.DECISION),
                                town.director.asked(StepKind.ACTION))
                        .decision(Decision.APPROVED, null);
        side.show(loan);
        assertThat(waiting(town.director)).allMatch(Item::isToDo).hasSize(1);
        int before = loan.events().size();
        loan.then(new ActionRecorded(loan.memo, 1, null), town.director);
        side.show(loan.events().subList(before, loan.events().size()));
        assertThat(waiting(town.director)).isEmpty();
    }

    @Test
    void what_was_sent_back_waits_for_its_drafter() {
        side.show(
                journey.submitted()
                        .then(
                                new MemoReturned(journey.memo, 0, "แก้", null, List.of()),
                                town.director));
        assertThat(waiting(town.officer)).extracting(Item::what).containsExactly(What.RETURNED);
        assertThat(waiting(town.director)).isEmpty();
        assertThat(waiting(town.colleague)).isEmpty();
    }

    @Test
    void a_withdrawal_that_was_asked_for_waits_for_the_head_of_the_unit() {
        side.show(
                journey.submitted(town.mayor.asked(StepKind.DECISION))
                        .then(new WithdrawalAsked(journey.memo, "ซ้ำ"), town.officer));
        assertThat(waiting(town.director)).extracting(Item::what).containsExactly(What.WITHDRAWAL);
        assertThat(waiting(town.clerk)).isEmpty();
        happens(town.acting(town.engineer, town.director));
        assertThat(waiting(town.engineer)).extracting(Item::what).containsExactly(What.WITHDRAWAL);
        happens(town.ended(town.director));
        assertThat(waiting(town.director)).isEmpty();

        journey.then(new WithdrawalRefused(journey.memo, "จำเป็น"), town.engineer);
        side.show(List.of(journey.last()));
        assertThat(waiting(town.engineer)).isEmpty();
    }

    @Test
    void where_nobody_is_head_a_withdrawal_waits_for_the_next_above() {
        side.show(
                journey.submitted(town.mayor.asked(StepKind.DECISION))
                        .then(new WithdrawalAsked(journey.memo, "ซ้ำ"), town.officer));
        happens(town.ended(town.director));
        assertThat(waiting(town.clerk)).extracting(Item::what).containsExactly(What.WITHDRAWAL);
    }

    @Test
    void the_clerk_is_told_of_memos_at_a_post_where_nobody_can_sign() {
        side.show(journey.submitted());
        assertThat(forsaken(town.clerk)).isEmpty();
        happens(town.ended(town.director));
        assertThat(forsaken(town.clerk))
                .extracting(Item::what, Item::title)
                .containsExactly(tuple(What.FORSAKEN, town.director.title()));
        assertThat(forsaken(town.mayor)).isEmpty();
        happens(town.acting(town.engineer, town.director));
        assertThat(forsaken(town.clerk)).isEmpty();
    }

    @Test
    void the_clerk_is_told_too_where_only_the_drafter_could_sign_and_may_not() {
        side.show(journey.submitted());
        happens(town.ended(town.director), town.acting(town.officer, town.director));
        assertThat(forsaken(town.clerk)).isEmpty();
        journey.then(new StepBlocked(journey.memo, 0), town.officer);
        side.show(List.of(journey.last()));
        assertThat(forsaken(town.clerk)).hasSize(1);
        happens(town.acting(town.engineer, town.director));
        assertThat(forsaken(town.clerk)).isEmpty();
    }

    private static RouteStep side(Official official) {
        return new RouteStep(StepKind.OPINION, official.post(), official.title(), 0, null, null);
    }

    private void happens(OfficeEvent... events) {
        side.show(town.later(events));
    }

    private List<Item> waiting(Official official) {
        List<Item> items = inboxes.waiting(viewer(official));
        assertThat(inboxes.count(viewer(official))).isEqualTo(items.size());
        return items;
    }

    private List<Item> forsaken(Official official) {
        return inboxes.forsaken(viewer(official));
    }

    private Viewer viewer(Official official) {
        return new Viewer(town.organisation, official.person(), official.name(), false);
    }
}

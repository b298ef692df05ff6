package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.MemoRerouted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.PersonAppointed;
import bantuek.query.platform.Reading;
import bantuek.query.platform.Viewer;
import bantuek.query.town.Journey;
import bantuek.query.town.Journey.DocumentType;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may see a memo: asked of the questions themselves, for there is no other way to one. */
@Tag("database")
class VisibilityTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Memos memos = side.context().getBean(Memos.class);
    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "เรื่องที่ไม่ใช่ของทุกคน");

    @Test
    void a_draft_is_seen_by_its_drafter_and_the_unit_and_by_nobody_else() {
        happened(journey);
        assertThat(sees(town.officer)).isTrue();
        assertThat(sees(town.colleague)).isTrue();
        assertThat(sees(town.director)).isTrue();
        assertThat(sees(town.clerk)).isFalse();
        assertThat(sees(town.mayor)).isFalse();
        assertThat(sees(town.engineer)).isFalse();
    }

    @Test
    void once_submitted_it_is_seen_by_every_post_of_its_route_too() {
        happened(journey.submitted());
        assertThat(sees(town.clerk)).isTrue();
        assertThat(sees(town.mayor)).isTrue();
        assertThat(sees(town.engineer)).isFalse();
    }

    @Test
    void who_signed_goes_on_seeing_it_after_the_post_and_the_drafter_too() {
        happened(journey.submitted().opinion(town.director, Opinion.CONCUR, null));
        ended(town.officer, town.director, town.clerk);
        assertThat(sees(town.officer)).isTrue();
        assertThat(sees(town.director)).isTrue();
        assertThat(sees(town.clerk)).isFalse();
    }

    @Test
    void who_takes_over_a_post_of_the_route_sees_it_from_the_day_they_hold_it() {
        happened(journey.submitted());
        ended(town.clerk);
        appointed(town.clerk, town.engineer.person(), LocalDate.of(2025, 11, 1));
        assertThat(sees(town.engineer)).isTrue();
    }

    @Test
    void who_will_hold_the_post_only_later_does_not_see_it_yet() {
        happened(journey.submitted());
        ended(town.clerk);
        appointed(town.clerk, town.engineer.person(), LocalDate.of(9999, 1, 1));
        assertThat(sees(town.engineer)).isFalse();
    }

    @Test
    void who_acts_for_a_post_of_the_route_sees_it_as_long_as_the_order_is_in_force() {
        happened(journey.submitted());
        assertThat(sees(town.engineer)).isFalse();
        LocalDate day = LocalDate.of(2025, 11, 1);
        side.show(town.later(town.acting(town.engineer, town.clerk, day, day)));
        assertThat(sees(town.engineer)).isFalse();
        ActingOrdered acting = town.acting(town.engineer, town.clerk);
        side.show(town.later(acting));
        assertThat(sees(town.engineer)).isTrue();
        assertThat(memos.page(viewer(town.engineer), 1)).hasSize(1);
        side.show(town.later(new ActingRevoked(town.organisation, acting.acting())));
        assertThat(sees(town.engineer)).isFalse();
    }

    @Test
    void who_acts_in_a_unit_sees_the_drafts_of_its_people() {
        happened(journey);
        side.show(town.later(town.acting(town.engineer, town.director)));
        assertThat(sees(town.engineer)).isTrue();
    }

    @Test
    void who_may_sign_one_kind_of_memo_for_another_sees_that_kind() {
        Journey loan = Journey.in(town, "ขอยืมพัสดุ", new DocumentType("asset-loan")).submitted();
        happened(journey.submitted(), loan);
        side.show(town.later(town.delegated(town.mayor, town.engineer, "asset-loan")));
        assertThat(memos.page(viewer(town.engineer), 1))
                .extracting(Memos.Line::subject)
                .containsExactly("ขอยืมพัสดุ");
        assertThat(sees(town.engineer)).isFalse();
        side.show(town.later(town.delegated(town.mayor, town.engineer)));
        assertThat(sees(town.engineer)).isTrue();
    }

    @Test
    void the_clerk_sees_what_is_stuck_where_nobody_can_sign() {
        happened(
                journey.submitted(
                        town.director.asked(StepKind.OPINION),
                        town.mayor.asked(StepKind.DECISION)));
        assertThat(sees(town.clerk)).isFalse();
        ended(town.director);
        assertThat(sees(town.clerk)).isTrue();
        assertThat(sees(town.engineer)).isFalse();
    }

    @Test
    void the_nearest_superior_who_is_there_sees_what_is_to_be_withdrawn() {
        happened(
                journey.submitted(town.mayor.asked(StepKind.DECISION))
                        .then(new WithdrawalAsked(journey.memo, "ซ้ำ"), town.officer));
        assertThat(sees(town.clerk)).isFalse();
        ended(town.director);
        assertThat(sees(town.clerk)).isTrue();
    }

    @Test
    void a_post_that_the_memo_no_longer_comes_to_does_not_see_it() {
        happened(
                journey.submitted()
                        .then(
                                new MemoRerouted(
                                        journey.memo,
                                        List.of(town.mayor.asked(StepKind.DECISION)),
                                        "เร่งด่วน"),
                                town.clerk));
        assertThat(sees(town.clerk)).isFalse();
        assertThat(sees(town.mayor)).isTrue();
    }

    @Test
    void what_was_sent_back_is_among_its_drafters_own() {
        happened(
                journey.submitted()
                        .then(
                                new MemoReturned(journey.memo, 0, "แก้", null, List.of()),
                                town.director));
        assertThat(memos.ownUndecided(viewer(town.officer)))
                .extracting(Memos.Line::state)
                .containsExactly(State.RETURNED);
    }

    @Test
    void nobody_of_another_organisation_sees_it_even_under_the_same_ids() {
        happened(journey.approved());
        for (Official official : town.officials()) {
            Viewer stranger = new Viewer(UUID.randomUUID(), official.person(), "", true);
            assertThat(memos.sheet(stranger, journey.memo)).isEmpty();
            assertThat(memos.page(stranger, 1)).isEmpty();
            assertThat(memos.ownUndecided(stranger)).isEmpty();
        }
    }

    @Test
    void lists_hold_what_their_reader_may_see_and_no_more() {
        Journey submitted = Journey.in(town, "เสนอแล้ว").submitted();
        Journey decided = Journey.in(town, "ตัดสินแล้ว").approved();
        happened(journey, submitted, decided);
        assertThat(memos.page(viewer(town.officer), 1))
                .extracting(Memos.Line::subject)
                .containsExactly("ตัดสินแล้ว", "เสนอแล้ว", "เรื่องที่ไม่ใช่ของทุกคน");
        assertThat(memos.page(viewer(town.mayor), 1))
                .extracting(Memos.Line::subject)
                .containsExactly("ตัดสินแล้ว", "เสนอแล้ว");
        assertThat(memos.page(viewer(town.engineer), 1)).isEmpty();
        assertThat(memos.ownUndecided(viewer(town.officer)))
                .extracting(Memos.Line::subject)
                .containsExactly("เสนอแล้ว", "เรื่องที่ไม่ใช่ของทุกคน");
        assertThat(memos.ownUndecided(viewer(town.colleague))).isEmpty();
    }

    private void happened(Journey... journeys) {
        side.show(town.foundation());
        side.show(journeys);
    }

    private void ended(Official... officials) {
        side.show(town.later(Stream.of(officials).map(town::ended).toArray(OfficeEvent[]::new)));
    }

    private void appointed(Official post, UUID person, LocalDate from) {
        side.show(
                town.later(
                        new PersonAppointed(
                                town.organisation, UUID.randomUUID(), post.post(), person, from)));
    }

    private boolean sees(Official official) {
        assertThat(seenButNotMarked(viewer(official))).isEmpty();
        return memos.sheet(viewer(official), journey.memo).isPresent();
    }

    /** What a search would leave out before anybody asks whether it may be seen. */
    private List<UUID> seenButNotMarked(Viewer viewer) {
        return side.context()
                .getBean(Reading.class)
                .of(
                        town.organisation,
                        jdbc ->
                                memos.ask(
                                                jdbc,
                                                viewer,
                                                """
                                                SELECT visible.memo
                                                FROM visible LEFT JOIN query.memo_words USING (memo)
                                                WHERE (memo_words.marks && :marks) IS NOT TRUE
                                                """)
                                        .query((row, _) -> row.getObject(1, UUID.class))
                                        .list());
    }

    private Viewer viewer(Official official) {
        return new Viewer(town.organisation, official.person(), official.name(), false);
    }
}

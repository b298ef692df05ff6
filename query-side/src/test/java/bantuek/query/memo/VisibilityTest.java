package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Opinion;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.PersonAppointed;
import bantuek.query.platform.Viewer;
import bantuek.query.town.Journey;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        side.show(
                town.told(
                        100 + officials.length,
                        List.of(officials).stream()
                                .map(o -> new AppointmentEnded(town.organisation, o.appointment()))
                                .toList()));
    }

    private void appointed(Official post, UUID person, LocalDate from) {
        side.show(
                town.told(
                        200,
                        List.of(
                                new PersonAppointed(
                                        town.organisation,
                                        UUID.randomUUID(),
                                        post.post(),
                                        person,
                                        from))));
    }

    private boolean sees(Official official) {
        return memos.sheet(viewer(official), journey.memo).isPresent();
    }

    private Viewer viewer(Official official) {
        return new Viewer(town.organisation, official.person(), official.name(), false);
    }
}

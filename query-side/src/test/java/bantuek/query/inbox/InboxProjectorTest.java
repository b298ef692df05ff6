package bantuek.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.database.TestDatabase;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoPublished;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.OpinionRecorded;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepBlocked;
import bantuek.events.memo.StepKind;
import bantuek.events.memo.WithdrawalAsked;
import bantuek.query.platform.Batch;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.Rows;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import bantuek.query.town.Town.Official;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class InboxProjectorTest {

    private static final TestDatabase DATABASE = QueryDatabase.withReadModels();

    private final JdbcClient jdbc = QueryDatabase.jdbc(DATABASE, "projector");
    private final InboxProjector projector =
            new InboxProjector(jdbc, QueryDatabase.batches(DATABASE));
    private final ReadModels readModels = new ReadModels(DATABASE);
    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ขออนุมัติโครงการ");

    @Test
    void a_draft_stands_at_no_post() {
        handle(journey.events());
        assertThat(rows(journey)).isEmpty();
        assertThat(waiting(journey))
                .containsEntry("organisation", town.organisation.toString())
                .containsEntry("unit", town.treasury.toString())
                .containsEntry("document_type", "integrity-report")
                .containsEntry("drafter", town.officer.person().toString())
                .containsEntry("drafter_name", town.officer.name())
                .containsEntry("subject", "ขออนุมัติโครงการ")
                .containsEntry("state", "DRAFT")
                .containsEntry("since", "2025-11-19 07:05:00+00");
    }

    @Test
    void under_way_it_stands_at_the_post_whose_turn_it_is() {
        handle(journey.revised("ใหม่").submitted().events());
        assertThat(rows(journey)).hasSize(1);
        assertThat(rows(journey).getFirst())
                .containsEntry("organisation", town.organisation.toString())
                .containsEntry("document_type", "integrity-report")
                .containsEntry("post", town.director.post().toString())
                .containsEntry("title", town.director.title())
                .containsEntry("kind", "OPINION")
                .containsEntry("blocked", "f")
                .containsEntry("step", "0");
        assertThat(waiting(journey)).containsEntry("subject", "ใหม่");
        handle(
                journey.opinion(town.director, Opinion.NOT_CONCUR, "ไม่")
                        .opinion(town.clerk, Opinion.CONCUR, null)
                        .then(new StepBlocked(journey.memo, 2), town.clerk)
                        .events());
        assertThat(rows(journey)).hasSize(1);
        assertThat(rows(journey).getFirst())
                .containsEntry("post", town.mayor.post().toString())
                .containsEntry("kind", "DECISION")
                .containsEntry("blocked", "t")
                .containsEntry("step", "2")
                .containsEntry("since", "2025-11-23 07:05:00+00");
        assertThat(waiting(journey)).containsEntry("version", "5");
    }

    @Test
    void a_stage_of_several_stands_at_each_of_their_posts() {
        handle(
                journey.submitted(
                                side(town.director, StepKind.OPINION),
                                side(town.engineer, StepKind.OPINION),
                                town.mayor.asked(StepKind.DECISION))
                        .events());
        assertThat(rows(journey)).extracting(row -> row.get("step")).containsExactly("0", "1");
        handle(
                journey.then(
                                new OpinionRecorded(journey.memo, 0, Opinion.CONCUR, null),
                                town.director)
                        .events());
        assertThat(rows(journey)).extracting(row -> row.get("step")).containsExactly("1");
        assertThat(rows(journey).getFirst()).containsEntry("since", "2025-11-20 07:05:00+00");
    }

    @Test
    void sent_back_it_stands_at_no_post_and_a_withdrawal_is_told_of() {
        handle(
                journey.submitted()
                        .then(
                                new MemoReturned(journey.memo, 0, "แก้", null, List.of()),
                                town.director)
                        .then(new WithdrawalAsked(journey.memo, "ซ้ำ"), town.officer)
                        .events());
        assertThat(rows(journey)).isEmpty();
        assertThat(waiting(journey))
                .containsEntry("state", "RETURNED")
                .containsEntry("since", "2025-11-21 07:05:00+00")
                .containsEntry("withdrawal_asked", "2025-11-22 07:05:00+00");
    }

    @Test
    void decided_it_is_gone_and_stays_gone() {
        handle(journey.approved().events());
        assertThat(rows(journey)).isEmpty();
        assertThat(kept(journey)).isEmpty();
        handle(List.of(journey.last()));
        handle(journey.then(new MemoPublished(journey.memo), town.officer).events());
        assertThat(rows(journey)).isEmpty();
        assertThat(kept(journey)).isEmpty();
    }

    @Test
    void handled_twice_one_by_one_or_as_a_whole_leaves_the_same_rows() {
        Journey decided = Journey.in(town, "ตัดสินแล้ว").approved();
        handle(decided.events());
        handle(journey.submitted().events());
        Map<String, List<String>> once = readModels.of(town.organisation);
        handle(decided.events());
        handle(journey.events());
        decided.events().forEach(told -> handle(List.of(told, told)));
        journey.events().forEach(told -> handle(List.of(told, told)));
        assertThat(readModels.of(town.organisation)).isEqualTo(once);
    }

    @Test
    void an_event_that_was_left_out_stops_it() {
        List<Told<MemoEvent>> events = journey.approved().events();
        handle(events.subList(0, 2));
        assertThatThrownBy(() -> handle(events.subList(3, 4)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void handle(List<Told<MemoEvent>> events) {
        events.forEach(
                told -> Batch.alone(batch -> projector.on(told.event(), told.occurrence(), batch)));
    }

    private static RouteStep side(Official official, StepKind kind) {
        return new RouteStep(kind, official.post(), official.title(), 0, null, null);
    }

    private List<Map<String, String>> rows(Journey of) {
        return rows("SELECT * FROM query.inbox WHERE memo = ? ORDER BY step", of);
    }

    private Map<String, String> waiting(Journey of) {
        return kept(of).getFirst();
    }

    private List<Map<String, String>> kept(Journey of) {
        return rows("SELECT * FROM query.waiting WHERE memo = ?", of);
    }

    private List<Map<String, String>> rows(String question, Journey of) {
        return jdbc.sql(question).param(of.memo).query(Rows::asText).list();
    }
}

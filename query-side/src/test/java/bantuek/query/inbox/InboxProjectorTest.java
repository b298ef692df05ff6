package bantuek.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.database.TestDatabase;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.Opinion;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.Rows;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class InboxProjectorTest {

    private static final TestDatabase DATABASE = QueryDatabase.withReadModels();

    private final JdbcClient jdbc = QueryDatabase.jdbc(DATABASE, "projector");
    private final InboxProjector projector = new InboxProjector(jdbc);
    private final ReadModels readModels = new ReadModels(DATABASE);
    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ขออนุมัติโครงการ");

    @Test
    void a_draft_stands_at_no_post() {
        handle(journey.events());
        assertThat(rows(journey).getFirst())
                .containsEntry("organisation", town.organisation.toString())
                .containsEntry("unit", town.treasury.toString())
                .containsEntry("drafter_name", town.officer.name())
                .containsEntry("subject", "ขออนุมัติโครงการ")
                .containsEntry("route", "[]")
                .containsEntry("post", "")
                .containsEntry("since", "2025-11-19 07:05:00+00");
    }

    @Test
    void under_way_it_stands_at_the_post_whose_turn_it_is() {
        handle(journey.revised("ใหม่").submitted().events());
        assertThat(rows(journey).getFirst())
                .containsEntry("post", town.director.post().toString())
                .containsEntry("title", town.director.title())
                .containsEntry("kind", "OPINION")
                .containsEntry("subject", "ใหม่")
                .containsEntry("step", "0");
        handle(
                journey.opinion(town.director, Opinion.NOT_CONCUR, "ไม่")
                        .opinion(town.clerk, Opinion.CONCUR, null)
                        .events());
        assertThat(rows(journey).getFirst())
                .containsEntry("post", town.mayor.post().toString())
                .containsEntry("kind", "DECISION")
                .containsEntry("step", "2")
                .containsEntry("version", "4")
                .containsEntry("since", "2025-11-23 07:05:00+00");
    }

    @Test
    void decided_it_is_gone_and_stays_gone() {
        handle(journey.approved().events());
        assertThat(rows(journey)).isEmpty();
        handle(List.of(journey.last()));
        assertThat(rows(journey)).isEmpty();
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
        events.forEach(told -> projector.on(told.event(), told.occurrence()));
    }

    private List<Map<String, String>> rows(Journey of) {
        return jdbc.sql("SELECT * FROM query.inbox WHERE memo = ?")
                .param(of.memo)
                .query(Rows::asText)
                .list();
    }
}

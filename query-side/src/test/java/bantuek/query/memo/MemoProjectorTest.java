package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.database.TestDatabase;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.Opinion;
import bantuek.query.platform.Batch;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.Rows;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.MapAssert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class MemoProjectorTest {

    private static final TestDatabase DATABASE = QueryDatabase.withReadModels();

    private final JdbcClient jdbc = QueryDatabase.jdbc(DATABASE, "projector");
    private final MemoProjector projector =
            new MemoProjector(jdbc, QueryDatabase.batches(DATABASE));
    private final ReadModels readModels = new ReadModels(DATABASE);
    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ขออนุมัติโครงการ");

    @Test
    void a_draft_is_found_by_its_drafter_and_unit_alone() {
        handle(journey.events());
        row(journey)
                .containsEntry("organisation", town.organisation.toString())
                .containsEntry("unit", town.treasury.toString())
                .containsEntry("drafter", town.officer.person().toString())
                .containsEntry("posts", "{}")
                .containsEntry("signers", "{}")
                .containsEntry("state", "DRAFT")
                .containsEntry("subject", "ขออนุมัติโครงการ")
                .containsEntry("waiting_for", "{}")
                .containsEntry("version", "0")
                .containsEntry("changed_at", "2025-11-19 07:05:00+00");
    }

    @Test
    void under_way_it_is_found_by_its_route_and_by_who_signed() {
        handle(journey.submitted().opinion(town.director, Opinion.NOT_CONCUR, "ไม่").events());
        row(journey)
                .containsEntry(
                        "posts",
                        "{%s,%s,%s}"
                                .formatted(
                                        town.director.post(), town.clerk.post(), town.mayor.post()))
                .containsEntry("signers", "{" + town.director.person() + "}")
                .containsEntry("state", "IN_REVIEW")
                .containsEntry("waiting_for", "{" + town.clerk.title() + "}")
                .containsEntry("open_posts", "{" + town.clerk.post() + "}")
                .containsEntry("version", "2")
                .containsEntry("changed_at", "2025-11-21 07:05:00+00");
    }

    @Test
    void decided_it_waits_for_nobody() {
        handle(journey.revised("ชื่อใหม่").approved().events());
        row(journey)
                .containsEntry("state", "APPROVED")
                .containsEntry("subject", "ชื่อใหม่")
                .containsEntry("waiting_for", "{}")
                .containsEntry("version", "5");
    }

    @Test
    void handled_twice_one_by_one_or_as_a_whole_leaves_the_same_rows() {
        handle(journey.revised("ชื่อใหม่").approved().events());
        Map<String, List<String>> once = readModels.of(town.organisation);
        handle(journey.events());
        assertThat(readModels.of(town.organisation)).isEqualTo(once);

        Journey other = Journey.in(town, "อีกเรื่อง").approved();
        other.events().forEach(told -> handle(List.of(told, told)));
        row(other).containsEntry("version", "4").containsEntry("state", "APPROVED");
    }

    @Test
    void an_event_that_was_left_out_stops_it() {
        List<Told<MemoEvent>> events = journey.approved().events();
        handle(events.subList(0, 2));
        assertThatThrownBy(() -> handle(events.subList(3, 4)))
                .isInstanceOf(IllegalStateException.class);
        row(journey).containsEntry("version", "1");
    }

    private void handle(List<Told<MemoEvent>> events) {
        events.forEach(
                told -> Batch.alone(batch -> projector.on(told.event(), told.occurrence(), batch)));
    }

    private MapAssert<String, String> row(Journey of) {
        return assertThat(
                jdbc.sql("SELECT * FROM query.memo WHERE memo = ?")
                        .param(of.memo)
                        .query(Rows::asText)
                        .single());
    }
}

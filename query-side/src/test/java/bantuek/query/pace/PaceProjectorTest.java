package bantuek.query.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.database.TestDatabase;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoPublished;
import bantuek.query.platform.Batch;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.Rows;
import bantuek.query.town.Told;
import bantuek.query.town.Town;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class PaceProjectorTest {

    private static final TestDatabase DATABASE = QueryDatabase.withReadModels();

    private final JdbcClient jdbc = QueryDatabase.jdbc(DATABASE, "projector");
    private final PaceProjector projector =
            new PaceProjector(jdbc, QueryDatabase.batches(DATABASE));
    private final ReadModels readModels = new ReadModels(DATABASE);
    private final Town town = new Town("บ้านสวนตาล");

    @Test
    void a_way_to_the_decision_is_a_row_a_step_and_one_for_the_memo() {
        Journey journey = Journey.in(town, "ขออนุมัติโครงการ").approved();
        handle(journey.events());
        assertThat(stays(journey)).hasSize(3);
        assertThat(stays(journey).getFirst())
                .containsEntry("organisation", town.organisation.toString())
                .containsEntry("version", "2")
                .containsEntry("step", "0")
                .containsEntry("kind", "OPINION")
                .containsEntry("post", town.director.post().toString())
                .containsEntry("title", town.director.title())
                .containsEntry("came_at", "2025-11-20 07:05:00+00")
                .containsEntry("ended_at", "2025-11-21 07:05:00+00")
                .containsEntry("month", "2025-11-01")
                .containsEntry("ending", "SIGNED")
                .containsEntry("person", town.director.person().toString())
                .containsEntry("name", town.director.name())
                .containsEntry("capacity", "{" + town.director.title() + "}");
        assertThat(passage(journey))
                .containsEntry("submitted_at", "2025-11-20 07:05:00+00")
                .containsEntry("decided_at", "2025-11-23 07:05:00+00")
                .containsEntry("outcome", "APPROVED")
                .containsEntry("passage", "");
    }

    @Test
    void a_month_begins_at_midnight_in_bangkok() {
        Instant lastOfDecember = Instant.parse("2025-12-29T17:00:00Z");
        Journey journey = Journey.in(town, "ปีใหม่", lastOfDecember).approved();
        handle(journey.events());
        assertThat(stays(journey)).extracting(row -> row.get("month")).containsOnly("2026-01-01");
    }

    @Test
    void handled_twice_one_by_one_or_as_a_whole_leaves_the_same_rows() {
        Journey decided = Journey.in(town, "ตัดสินแล้ว").approved();
        Journey waiting = Journey.in(town, "รออยู่").submitted();
        handle(decided.events());
        handle(waiting.events());
        Map<String, List<String>> once = readModels.of(town.organisation);
        handle(decided.events());
        handle(waiting.events());
        decided.events().forEach(told -> handle(List.of(told, told)));
        waiting.events().forEach(told -> handle(List.of(told, told)));
        handle(decided.then(new MemoPublished(decided.memo), town.officer).events());
        assertThat(readModels.of(town.organisation)).isEqualTo(once);
    }

    @Test
    void an_event_that_was_left_out_stops_it() {
        List<Told<MemoEvent>> events = Journey.in(town, "ขาด").approved().events();
        assertThatThrownBy(() -> handle(events.subList(1, 2)))
                .isInstanceOf(IllegalStateException.class);
        handle(events.subList(0, 2));
        assertThatThrownBy(() -> handle(events.subList(3, 4)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void handle(List<Told<MemoEvent>> events) {
        events.forEach(
                told -> Batch.alone(batch -> projector.on(told.event(), told.occurrence(), batch)));
    }

    private List<Map<String, String>> stays(Journey of) {
        return jdbc.sql("SELECT * FROM query.stay WHERE memo = ? ORDER BY version, step")
                .param(of.memo)
                .query(Rows::asText)
                .list();
    }

    private Map<String, String> passage(Journey of) {
        return jdbc.sql("SELECT * FROM query.passage WHERE memo = ?")
                .param(of.memo)
                .query(Rows::asText)
                .single();
    }
}
